import { operation } from '@/fault-injection/operation'
import type { ListingCard } from '../listing/listing-card'
import { notBuiltYet } from '../not-built-yet'

export interface HomeView {
  categories: { key: string; name: string; icon: string; count: number }[]
  destinations: {
    cityId: number
    slug: string
    name: string
    country: string
    photo: string // path
    blurb: string
    listingCount: number
    fromMinor: number // the cheapest base price a night
    currency: string
  }[]
  picks: { key: string; title: string; items: ListingCard[] }[]
}

export const viewHome = operation<Record<string, never>, HomeView>({ name: 'home.view', kind: 'read' }, async () =>
  notBuiltYet('viewHome'),
)
