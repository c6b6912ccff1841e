import { drawMap } from '@/app/components/map/draw-map'
import { viewportAround } from '@/app/components/map/mercator'
import { mapPicture } from '@/app/components/map/map-picture'

const between = (text: string | null, least: number, most: number): number | null => {
  const value = Number(text ?? NaN)
  return value >= least && value <= most ? value : null
}

/** A still picture of the surroundings of a point, for pages without scripts: `?lat=38.7&lng=-9.1&zoom=14&width=640&height=360`. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const lat = between(query.get('lat'), -85, 85)
  const lng = between(query.get('lng'), -180, 180)
  const zoom = between(query.get('zoom'), 2, 17)
  const width = between(query.get('width'), 64, 1600)
  const height = between(query.get('height'), 64, 1600)
  if (lat === null || lng === null || zoom === null || width === null || height === null)
    return new Response(null, { status: 404 })
  return mapPicture(drawMap(viewportAround({ lat, lng }, Math.round(zoom), Math.round(width), Math.round(height))))
}
