import { recentSearches } from '@/app/lib/recent-searches'
import { siteHandler } from '@/app/lib/site-handler'
import { suggestDestinations } from '@/domain/search/suggest-destinations'
import { said } from '@/app/lib/words/said'

/** The places that a text could mean, for the search box; for no text yet the last searches of this browser first. */
export const GET = siteHandler(async (site, _request, { query }) => {
  const text = (query.get('q') ?? '').slice(0, 100)
  const recent =
    text.trim() === ''
      ? recentSearches(site).map(({ label, note, href }) => ({ kind: 'recent', label, sublabel: note, href }))
      : []
  const places = (await suggestDestinations(site.ctx, { text })).map((place) => ({
    ...place,
    sublabel: said(place.sublabel),
  }))
  return Response.json([...recent, ...places])
})
