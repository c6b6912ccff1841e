import { siteHandler } from '@/app/lib/site-handler'
import { suggestDestinations } from '@/domain/search/suggest-destinations'

/** The places that a text could mean, for the search box. */
export const GET = siteHandler(async (site, _request, { query }) => {
  const text = (query.get('q') ?? '').slice(0, 100)
  return Response.json(await suggestDestinations(site.ctx, { text }))
})
