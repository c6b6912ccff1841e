import type { City } from '@/generated/prisma/client'
import type { ListingView } from './listing-view'

export const cityView = (city: City): ListingView['city'] => ({
  id: city.id,
  slug: city.slug,
  name: city.name,
  region: city.region,
  country: city.country,
  blurb: city.blurb,
  lat: city.lat,
  lng: city.lng,
  utcOffsetMinutes: city.utcOffsetMinutes,
})
