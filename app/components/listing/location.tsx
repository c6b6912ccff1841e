import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'

const SHOWN = 8
const KM_PER_DEGREE = 111.2

/** Where the place is: a sketch with the sights around it, numbered as in the list beside it. */
export function Location({ view }: { view: ListingView }) {
  const nearby = view.landmarks.slice(0, SHOWN)
  return (
    <ListingPart id="location" title="Where you will be">
      <p className="mb-5 max-w-prose">
        <strong className="font-semibold">{view.address}.</strong> {view.city.blurb} The exact address comes with your
        booking.
      </p>
      {nearby.length > 0 && (
        <div className="grid items-center gap-8 md:grid-cols-[1.1fr_1fr]">
          <Sketch view={view} nearby={nearby} />
          <ol className="divide-y divide-sand-200">
            {nearby.map(({ id, name, kind, distanceKm }, i) => (
              <li key={id} className="flex items-center gap-3.5 py-2.5">
                <span
                  aria-hidden="true"
                  className="grid size-7 shrink-0 place-items-center rounded-full bg-pine-700 text-sm font-semibold text-white"
                >
                  {i + 1}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="font-medium">{name}</span> <span className="text-sm text-ink-soft">{kind}</span>
                </span>
                <span className="whitespace-nowrap tabular-nums">{distanceKm.toFixed(1)} km</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </ListingPart>
  )
}

function Sketch({ view, nearby }: { view: ListingView; nearby: ListingView['landmarks'] }) {
  const farthestKm = Math.max(0.5, ...nearby.map(({ distanceKm }) => distanceKm))
  const place = ({ lat, lng }: { lat: number; lng: number }) => {
    const eastKm = (lng - view.lng) * KM_PER_DEGREE * Math.cos((view.lat * Math.PI) / 180)
    const northKm = (lat - view.lat) * KM_PER_DEGREE
    const length = Math.hypot(eastKm, northKm) || 1
    // The square root draws the near ones apart.
    const reach = 24 + 108 * Math.sqrt(Math.min(1, length / farthestKm))
    return { x: 200 + (eastKm / length) * reach * 1.3, y: 150 - (northKm / length) * reach }
  }
  return (
    <svg viewBox="0 0 400 300" className="w-full rounded-card bg-pine-50" aria-hidden="true">
      <g fill="none" className="stroke-pine-200" strokeWidth="1.5">
        {[48, 92, 136].map((r) => (
          <ellipse key={r} cx="200" cy="150" rx={r * 1.3} ry={r} strokeDasharray="3 6" />
        ))}
        <path
          d="M-10 210C80 190 120 240 210 215S350 120 410 130"
          strokeWidth="14"
          className="stroke-pine-100"
          strokeLinecap="round"
        />
        <path
          d="M60-10C90 90 40 160 110 310M300-10C280 80 340 180 310 310M-10 70C120 60 250 100 410 40"
          className="stroke-surface"
          strokeWidth="5"
        />
      </g>
      {nearby.map((landmark, i) => {
        const { x, y } = place(landmark)
        return (
          <g key={landmark.id}>
            <circle cx={x} cy={y} r="11" className="fill-pine-700" />
            <text x={x} y={y + 4.2} textAnchor="middle" fontSize="12" fontWeight="600" className="fill-white">
              {i + 1}
            </text>
          </g>
        )
      })}
      <circle cx="200" cy="150" r="26" className="fill-coral-400 opacity-30" />
      <circle cx="200" cy="150" r="15" className="fill-coral-600" />
      <path d="M193 151.5l7-6.5 7 6.5v6h-4.5v-4h-5v4H193Z" className="fill-white" />
    </svg>
  )
}
