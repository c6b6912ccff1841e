import { recentSearches } from '@/app/lib/recent-searches'
import { siteHandler } from '@/app/lib/site-handler'
import { suggestDestinations } from '@/domain/search/suggest-destinations'

/** The places that a text could mean, for the search box; for no text yet the last searches of this browser first. */
export const GET = siteHandler(async (site, _request, { query }) => {
  const text = (query.get('q') ?? '').slice(0, 100)
  const recent =
    text.trim() === ''
      ? recentSearches(site).map(({ label, note, href }) => ({ kind: 'recent', label, sublabel: note, href }))
      : []
  return Response.json([...recent, ...(await suggestDestinations(site.ctx, { text }))])
})
