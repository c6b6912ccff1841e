'use client'

import { useEffect, useRef } from 'react'
import type { LatLng } from './mercator'

export interface PlaceMapLiveProps extends LatLng {
  zoom: number
  radiusKm: number
  landmarks: (LatLng & { name: string })[]
}

/** Lays a map that can be moved over the still picture when it is scrolled to. */
export function PlaceMapLive({ lat, lng, zoom, radiusKm, landmarks }: PlaceMapLiveProps) {
  const element = useRef<HTMLDivElement>(null)
  const shown = useRef(landmarks)
  useEffect(() => {
    const target = element.current
    if (!target) return
    let [isGone, close] = [false, () => {}]
    const open = async () => {
      const { openMap, leaflet } = await import('./open-map')
      if (isGone) return
      target.hidden = false
      const map = openMap(target, { scrollWheelZoom: false }).setView([lat, lng], zoom)
      close = () => map.remove()
      if (radiusKm > 0) leaflet.circle([lat, lng], { radius: radiusKm * 1000, ...CIRCLE }).addTo(map)
      const place = (point: LatLng, html: HTMLElement | string) =>
        leaflet
          .marker(point, {
            icon: leaflet.divIcon({ className: '', html, iconSize: [0, 0] }),
            interactive: false,
            keyboard: false,
          })
          .addTo(map)
      place({ lat, lng }, `<span class="map-home">${HOUSE}</span>`)
      for (const { name, ...point } of shown.current) {
        const label = document.createElement('span')
        label.textContent = name
        label.className = 'map-landmark'
        place(point, label)
      }
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        observer.disconnect()
        void open().catch(() => {}) // the still picture stays
      },
      { rootMargin: '200px' },
    )
    observer.observe(target.parentElement ?? target)
    return () => {
      isGone = true
      observer.disconnect()
      close()
    }
  }, [lat, lng, zoom, radiusKm])
  return <div ref={element} hidden className="absolute inset-0 z-0" />
}

const CIRCLE = {
  color: '#0c4d42',
  weight: 2,
  opacity: 0.55,
  fillColor: '#1c7566',
  fillOpacity: 0.16,
  interactive: false,
}
const HOUSE =
  '<svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8"/><path d="M3 10a2 2 0 0 1 .7-1.5l7-6a2 2 0 0 1 2.6 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"/></svg>'
