import { ButtonLink } from '@/app/components/button'
import { Button } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import { Field } from '@/app/components/field'
import { PriceDates } from '@/app/components/wishlists/price-dates'
import { CompareTable } from '@/app/components/wishlists/compare-table'
import { compareHref, rememberCompared } from '@/app/lib/compared'
import { seenListings } from '@/app/lib/seen-listings'
import { sitePage } from '@/app/lib/site-page'
import { hasRealDates, readStayQuery, stayParams } from '@/app/lib/stay-query'
import { compareListings, MOST_COMPARED } from '@/domain/wishlist/compare-listings'
import { cardsOf } from '@/domain/wishlist/price-listing'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Compare stays') })

const SUGGESTIONS = 4

/** Up to four stays side by side. */
export default sitePage(
  async (site, { query: search }) => {
    const ids = search
      .getAll('ids')
      .flatMap((text) => text.split(','))
      .flatMap((text) => (/^\d{1,12}$/.test(text) ? [Number(text)] : []))
    const query = readStayQuery(search)
    const { checkIn, checkOut, adults, children } = query
    const hasStay = hasRealDates(query) && checkIn < checkOut
    const stay = hasStay ? { checkIn, checkOut, adults: Math.max(1, adults), children } : null
    const comparison = await compareListings(site.ctx, { ids, stay })
    const shown = comparison.stays.map(({ card }) => card.id)
    rememberCompared(site, shown)
    const stayQuery = hasStay ? String(stayParams({ ...query, roomTypeId: null })) : ''
    const isFull = shown.length >= MOST_COMPARED
    const more = seenListings(site).filter((id) => !shown.includes(id))
    const suggestions = isFull ? [] : await cardsOf(site.ctx, more.slice(0, SUGGESTIONS))
    return (
      <div className="page-width py-8 sm:py-10">
        <h1 className="text-3xl font-semibold sm:text-4xl">{t('Compare stays')}</h1>
        {shown.length === 0 ? (
          <EmptyState icon="arrow-up-down" title={t('Nothing to compare yet')}>
            <p>{t('Open a stay and choose “Compare”, or compare the places of a wishlist.')}</p>
            <ButtonLink href="/search">{t('Find a stay')}</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <form method="get" action="/compare" className="mt-6 mb-8 flex flex-wrap items-end gap-3">
              <input type="hidden" name="ids" value={shown.join(',')} />
              <PriceDates today={site.ctx.today} checkIn={checkIn} checkOut={checkOut} />
              <div className="w-24">
                <Field
                  name="adults"
                  label={t('Adults')}
                  type="number"
                  min={1}
                  max={16}
                  defaultValue={Math.max(1, adults)}
                />
              </div>
              <Button variant="quiet">{t('Show prices')}</Button>
            </form>
            <CompareTable comparison={comparison} stayQuery={stayQuery} />
          </>
        )}
        {suggestions.length > 0 && (
          <section aria-labelledby="add-title" className="mt-10">
            <h2 id="add-title" className="mb-3 text-xl font-semibold">
              {t('Add one that you looked at')}
            </h2>
            <ul className="flex flex-wrap gap-3">
              {suggestions.map(({ id, title, city }) => (
                <li key={id}>
                  <ButtonLink href={compareHref([...shown, id], stayQuery)} variant="quiet" className="max-w-full">
                    <span className="truncate">
                      {title}, {city}
                    </span>
                  </ButtonLink>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    )
  },
  { path: '/compare' },
)
