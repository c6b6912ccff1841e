import { createHold } from '@/domain/hold/create-hold'
import { hasDates, listingIdOf, readStayQuery, stayOfQuery, stayParams } from '@/app/lib/stay-query'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import type { DateSource } from '@/domain/stay/stay'

/** Where the booking forms are sent: keeps the nights and goes on to the checkout. What does not work out is told on the page of the form. */
export const POST = siteHandler(
  async (site, _request, { params, form }) => {
    const listingId = listingIdOf(params.id)
    const query = readStayQuery(form)
    const source: DateSource = form.get('source') === 'calendar' ? 'calendar' : 'typed'
    if (!hasDates(query)) return seeOther(formPath(listingId, source, form))
    if (site.userId === null) return seeOther(`/login?next=${encodeURIComponent(formPath(listingId, source, form))}`)
    const { code } = await createHold(site.ctx, { ...stayOfQuery(listingId, query), source })
    return seeOther(`/checkout/${code}`)
  },
  // The page asks for the price again and says what is wrong.
  { failTo: (_problem, { params, form }) => formPath(listingIdOf(params.id), form.get('source') ?? '', form) },
)

function formPath(listingId: number, source: string, form: URLSearchParams): string {
  const params = stayParams(readStayQuery(form))
  if (source === 'calendar') return `/stays/${listingId}?${params}#reserve`
  params.set('tried', '1')
  return `/stays/${listingId}/reserve?${params}`
}
