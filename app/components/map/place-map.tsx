import { Still } from '@/app/components/still'
import { Icon } from '@/app/components/svg-icon'
import { pixelsPerKm, viewportAround, xOf, yOf, type LatLng } from './mercator'
import './place-map.css'
import { PlaceMapLive } from './place-map-live'
import { showNumber } from '@/app/lib/show-number'

export interface MapLandmark extends LatLng {
  name: string
  /** sight | museum | park | station | airport | beach | university | stadium | market | district */
  kind: string
  distanceKm: number
}

export interface PlaceMapProps extends LatLng {
  /** What is at this place, for those who can not see the map: `The area around Old Harbour Loft`. */
  label: string
  /** Shown as a circle of this size; a pin when it is 0. */
  radiusKm?: number
  landmarks?: MapLandmark[]
  zoom?: number
  className?: string
}

const ICONS: Record<string, string> = {
  ...{ sight: 'landmark', museum: 'university', park: 'trees', station: 'train-front', airport: 'plane' },
  ...{ beach: 'umbrella', university: 'school', stadium: 'ferris-wheel', market: 'store', district: 'map-pin' },
}
const PICTURE = { width: 1280, height: 480 }

/** `0.4 km`, `12 km` */
export const showKm = (km: number): string => `${km < 10 ? showNumber(km, 1) : Math.round(km)} km`

/**
 * Where a place is: a map with a circle around it and the landmarks nearby, and a list of them with their distances. A still picture without scripts;
 * with them a map to move, loaded when it is scrolled to.
 */
export function PlaceMap({
  lat,
  lng,
  label,
  radiusKm = 0.5,
  landmarks = [],
  zoom = 14,
  className = '',
}: PlaceMapProps) {
  const { width, height } = PICTURE
  const view = viewportAround({ lat, lng }, zoom, width, height)
  const middle = { x: width / 2, y: height / 2 }
  const at = (point: LatLng) => ({
    x: Math.round(xOf(point.lng, zoom) - view.left - middle.x),
    y: Math.round(yOf(point.lat, zoom) - view.top - middle.y),
  })
  const near = landmarks.map((landmark) => ({ ...landmark, ...at(landmark) }))
  const onPicture = near.filter(({ x, y }) => Math.abs(x) < middle.x && Math.abs(y) < middle.y)
  const picture = `/map/place?${new URLSearchParams({ lat: lat.toFixed(4), lng: lng.toFixed(4), zoom: String(zoom), width: String(width), height: String(height) })}`
  const size = Math.round(radiusKm * pixelsPerKm(lat, zoom) * 2)
  return (
    <figure className={className}>
      <div
        role="group"
        aria-label={label}
        className="relative isolate h-80 overflow-hidden rounded-card border border-sand-200 bg-sand-100 sm:h-[26rem]"
      >
        <Still className="absolute inset-0 bg-center bg-no-repeat" style={{ backgroundImage: `url("${picture}")` }}>
          {size > 0 && <span className="map-circle" style={{ width: size, height: size }} />}
          <span className="map-home">
            <Icon name="house" size={22} />
          </span>
          {onPicture.map(({ name, x, y }) => (
            <span
              key={name}
              className="map-landmark"
              style={{ left: `calc(50% + ${x}px)`, top: `calc(50% + ${y}px)` }}
              aria-hidden="true"
            >
              {name}
            </span>
          ))}
          <span className="absolute right-0 bottom-0 bg-white/85 px-1.5 text-xs text-ink-soft">Map © Larkstay</span>
        </Still>
        <PlaceMapLive
          lat={lat}
          lng={lng}
          zoom={zoom}
          radiusKm={radiusKm}
          landmarks={landmarks.map(({ name, lat, lng }) => ({ name, lat, lng }))}
        />
      </div>
      {near.length > 0 && (
        <figcaption className="mt-5">
          <Still as="ul" className="grid gap-x-10 gap-y-2.5 sm:grid-cols-2">
            {near.map(({ name, kind, distanceKm }) => (
              <li key={name} className="flex items-center gap-3">
                <Icon name={ICONS[kind] ?? 'map-pin'} size={20} className="shrink-0 text-pine-700" />
                <span className="min-w-0 flex-1">{name}</span>
                <span className="whitespace-nowrap text-ink-soft">{showKm(distanceKm)}</span>
              </li>
            ))}
          </Still>
        </figcaption>
      )}
    </figure>
  )
}
