const EARTH_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

interface Point {
  lat: number
  lng: number
}

/** Kilometres over ground between two points, to one decimal. */
export function distanceKm(a: Point, b: Point): number {
  const [dLat, dLng] = [radians(b.lat - a.lat), radians(b.lng - a.lng)]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2
  return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(h)) * 10) / 10
}
