const TILE_SIZE = 256
export const LARGEST_ZOOM = 18

export interface LatLng {
  lat: number
  lng: number
}

/** A rectangle of the map in pixels of a zoom level, counted from the north-west corner of the world. */
export interface Viewport {
  zoom: number
  left: number
  top: number
  width: number
  height: number
}

const worldSize = (zoom: number): number => TILE_SIZE * 2 ** zoom

/** Pixels east of the world's left edge. */
export const xOf = (lng: number, zoom: number): number => ((lng + 180) / 360) * worldSize(zoom)

/** Pixels south of the world's upper edge. */
export function yOf(lat: number, zoom: number): number {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180)
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize(zoom)
}

export const lngAt = (x: number, zoom: number): number => (x / worldSize(zoom)) * 360 - 180

export const latAt = (y: number, zoom: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldSize(zoom)))) * 180) / Math.PI

export const KM_PER_DEGREE = 111.32

export const kmPerDegreeLng = (lat: number): number => KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)

/** Pixels of a kilometre here. */
export const pixelsPerKm = (lat: number, zoom: number): number => worldSize(zoom) / 360 / kmPerDegreeLng(lat)

/** The viewport of a tile; columns repeat around the world. */
export function tileViewport(zoom: number, column: number, row: number): Viewport {
  const count = 2 ** zoom
  const x = ((column % count) + count) % count
  return { zoom, left: x * TILE_SIZE, top: row * TILE_SIZE, width: TILE_SIZE, height: TILE_SIZE }
}

/** The viewport of this size around a point. */
export function viewportAround({ lat, lng }: LatLng, zoom: number, width: number, height: number): Viewport {
  return {
    ...{ zoom, width, height },
    left: Math.round(xOf(lng, zoom) - width / 2),
    top: Math.round(yOf(lat, zoom) - height / 2),
  }
}
