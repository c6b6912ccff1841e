import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { ListingView } from './listing-view'

/** Everything for the page of a listing. Throws `not-found`. */
export const viewListing = operation<{ listingId: number }, ListingView>(
  { name: 'listing.view', kind: 'read', entity: (args) => `listing:${args.listingId}` },
  async () => notBuiltYet('viewListing'),
)
