import { showMoney } from '@/app/lib/show-money'
import { WHERE_WHEN_WHO } from '@/app/lib/where-when-who'
import type { SearchResult } from '@/domain/search/search-result'

/** What the map of a search shows; the script of the page reads it. */
export interface MapData {
  /** id, latitude, longitude, price, title */
  pins: [id: number, lat: number, lng: number, price: string, title: string][]
  /** The parameters that go with the address of a stay. */
  query: string
  /** The part of the map that was searched; null when the place says it. */
  bounds: [west: number, south: number, east: number, north: number] | null
  centre: [lat: number, lng: number] | null
}

const STAY_PARAMETERS = new Set(WHERE_WHEN_WHO.filter((name) => !['where', 'cityId', 'near'].includes(name)))

/** The data of the map as text for a script element. */
export function mapData(result: SearchResult, params: URLSearchParams): string {
  const { criteria, city, items } = result
  const { bounds } = criteria
  const pins = result.pins.length > 0 ? result.pins : items.map((item) => ({ ...item, priceMinor: item.nightlyMinor }))
  const data: MapData = {
    pins: pins.map(({ id, lat, lng, priceMinor, currency, title }) => [
      ...([id, lat, lng] as const),
      ...([showMoney(Math.round(priceMinor / 100) * 100, currency, true), title] as const),
    ]),
    query: new URLSearchParams([...params].filter(([name]) => STAY_PARAMETERS.has(name))).toString(),
    bounds: bounds ? [bounds.west, bounds.south, bounds.east, bounds.north] : null,
    centre: city ? [city.lat, city.lng] : null,
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
