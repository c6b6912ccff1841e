const KM_PER_DEGREE = 111.32

export interface Point {
  lat: number
  lng: number
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000

/** The point so many km east and north of another, to about 10 m. */
export function offsetBy({ lat, lng }: Point, eastKm: number, northKm: number): Point {
  const kmPerLng = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  return { lat: round(lat + northKm / KM_PER_DEGREE), lng: round(lng + eastKm / kmPerLng) }
}

/** Kilometres between two points of one region (flat earth, good to 1 % below 100 km). */
export function kmBetween(a: Point, b: Point): number {
  const north = (a.lat - b.lat) * KM_PER_DEGREE
  const east = (a.lng - b.lng) * KM_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}
