import { drawMap } from '@/app/components/map/draw-map'
import { LARGEST_ZOOM, tileViewport } from '@/app/components/map/mercator'
import { mapPicture } from '@/app/components/map/map-picture'

interface Tile {
  params: Promise<Record<'z' | 'x' | 'y', string>>
}

/** One square of the map. Nothing in it depends on who asks, or when. */
export async function GET(_request: Request, { params }: Tile): Promise<Response> {
  const { z, x, y } = await params
  const [zoom, column, row] = [z, x, y.replace(/\.svg$/, '')].map((part) =>
    /^-?\d{1,7}$/.test(part) ? Number(part) : NaN,
  )
  const isTile =
    zoom !== undefined && zoom >= 0 && zoom <= LARGEST_ZOOM && row !== undefined && row >= 0 && row < 2 ** zoom
  if (!isTile || column === undefined || Number.isNaN(column)) return new Response(null, { status: 404 })
  return mapPicture(drawMap(tileViewport(zoom, column, row)))
}
