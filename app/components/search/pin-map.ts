import { leaflet, openMap } from '@/app/components/map/open-map'
import type { MapData } from './map-data'
import { PinCard } from './pin-card'
import { arrangePins, type PinSize } from './arrange-pins'

/** A map with the prices of a search. */
export interface PinMap {
  show(data: MapData): void
  bounds(): [west: number, south: number, east: number, north: number]
  close(): void
}

interface Pin {
  id: number
  at: leaflet.LatLng
  button: HTMLButtonElement
  marker: leaflet.Marker
  size: PinSize
}

const QUIET_MS = 350
const seen = new Set<number>()

/** Opens the map; `onMove` is called when the visitor has moved it to another part. */
export function openPinMap(element: HTMLElement, first: MapData, onMove: () => void): PinMap {
  element.setAttribute('aria-label', 'Map')
  element.setAttribute('role', 'region')
  const map = openMap(element)
  const card = new PinCard(element.parentElement ?? element)
  let pins = new Map<number, Pin>()
  let data = first
  let timer = 0
  // Moves of our own are not searches.
  let isOurs = true

  const near = (id: number | null, isNear: boolean) => {
    const button = id === null ? null : pins.get(id)?.button
    button?.classList.toggle('is-near', isNear)
    if (isNear && id !== null) pins.get(id)?.marker.setZIndexOffset(2000)
  }
  const select = (pin: Pin) => {
    for (const other of pins.values()) other.button.setAttribute('aria-pressed', String(other === pin))
    seen.add(pin.id)
    const entry = data.pins.find(([id]) => id === pin.id)
    if (!entry) return
    const [id, , , price, title] = entry
    card.show({ id, price, title, href: `/stays/${id}${data.query && `?${data.query}`}` }, () => {
      pin.button.setAttribute('aria-pressed', 'false')
      pin.button.classList.add('is-seen')
      pin.button.focus()
    })
  }
  const arrange = () => {
    const list = [...pins.values()]
    const sizes = arrangePins(
      list.map(({ at, button }) => ({ ...map.latLngToContainerPoint(at), length: button.textContent.length })),
    )
    list.forEach((pin, i) => {
      pin.size = sizes[i] ?? 'hidden'
      pin.button.classList.toggle('is-dot', pin.size === 'dot')
      pin.button.hidden = pin.size === 'hidden' && pin.button.getAttribute('aria-pressed') !== 'true'
    })
  }
  const draw = () => {
    const kept = new Map<number, Pin>()
    for (const [id, lat, lng, price, title] of data.pins) {
      const known = pins.get(id)
      if (known) {
        known.button.textContent = price
        known.button.setAttribute('aria-label', `${title}, ${price}`)
        kept.set(id, known)
        continue
      }
      const button = document.createElement('button')
      button.type = 'button'
      button.className = `map-pin${seen.has(id) ? ' is-seen' : ''}`
      button.textContent = price
      button.setAttribute('aria-label', `${title}, ${price}`)
      button.setAttribute('aria-pressed', 'false')
      const icon = leaflet.divIcon({ className: 'map-pin-place', html: button, iconSize: [0, 0] })
      const marker = leaflet.marker([lat, lng], { icon, keyboard: false, riseOnHover: true }).addTo(map)
      const pin: Pin = { id, at: leaflet.latLng(lat, lng), button, marker, size: 'price' }
      button.addEventListener('click', (event) => {
        event.stopPropagation()
        select(pin)
      })
      for (const [name, isNear] of [
        ['pointerenter', true],
        ['pointerleave', false],
      ] as const)
        button.addEventListener(name, () => cardOf(id)?.classList.toggle('is-near', isNear))
      kept.set(id, pin)
    }
    for (const [id, { marker }] of pins) if (!kept.has(id)) marker.remove()
    pins = kept
    arrange()
  }
  const fit = () => {
    isOurs = true
    const { bounds, pins: all, centre } = data
    if (bounds)
      map.fitBounds(
        [
          [bounds[1], bounds[0]],
          [bounds[3], bounds[2]],
        ],
        { animate: false },
      )
    else if (all.length > 0)
      map.fitBounds(leaflet.latLngBounds(all.map(([, lat, lng]) => [lat, lng])).pad(0.06), {
        animate: false,
        maxZoom: 15,
      })
    else map.setView(centre ?? [25, 5], centre ? 12 : 3, { animate: false })
    isOurs = false
  }
  const onHover = ({ type, target }: Event) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('.search-cards > [data-id]') : null
    if (item) near(Number(item.dataset.id), type === 'pointerover')
  }
  map.on('moveend', () => {
    arrange()
    if (isOurs) return
    clearTimeout(timer)
    timer = window.setTimeout(onMove, QUIET_MS)
  })
  map.on('click', () => card.hide())
  document.addEventListener('pointerover', onHover)
  document.addEventListener('pointerout', onHover)
  fit()
  draw()
  const size = new ResizeObserver(() => {
    isOurs = true
    map.invalidateSize({ pan: false })
    isOurs = false
  })
  size.observe(element)

  return {
    show(next) {
      const isElsewhere = data.bounds !== null && next.bounds === null
      data = next
      card.hide()
      if (isElsewhere) fit()
      draw()
    },
    bounds() {
      const box = map.getBounds()
      return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()]
    },
    close() {
      clearTimeout(timer)
      size.disconnect()
      document.removeEventListener('pointerover', onHover)
      document.removeEventListener('pointerout', onHover)
      card.hide()
      map.remove()
    },
  }
}

const cardOf = (id: number) => document.querySelector(`.search-cards > [data-id="${id}"]`)
