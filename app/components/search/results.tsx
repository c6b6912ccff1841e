import { ListingCard } from '@/app/components/listing-card'
import { Pagination } from '@/app/components/pagination'
import { SaveButton } from '@/app/components/wishlists/save-button'
import { criteriaToParams } from '@/domain/search/search-criteria'
import type { SearchItem, SearchResult } from '@/domain/search/search-result'
import { NoResults } from './no-results'
import { said } from '@/app/lib/words/said'

/** The cards of one page of results and the links to the others; or why there are none. */
export function Results({ result, params }: { result: SearchResult; params: URLSearchParams }) {
  const { items, page, pages, criteria, reason } = result
  if (items.length === 0) return <NoResults result={result} />
  return (
    <>
      {reason && <p className="mt-4 rounded-2xl bg-saffron-100 px-4 py-3">{said(reason)}</p>}
      <ul className="search-cards">
        {items.map((listing, i) => (
          <li key={listing.id} data-id={listing.id}>
            <ListingCard
              listing={listing}
              query={withDates(params, listing)}
              isEager={i < 4}
              heading="h2"
              corner={
                <SaveButton
                  kind="listing"
                  id={listing.id}
                  title={listing.title}
                  className="absolute top-3 right-3 z-10"
                />
              }
            />
          </li>
        ))}
      </ul>
      <Pagination
        label="Results"
        page={page}
        pages={pages}
        hrefOf={(page) => `/search?${criteriaToParams(criteria, { page })}`}
      />
    </>
  )
}

/** Flexible dates become the ones that this stay was found for. */
function withDates(params: URLSearchParams, { checkIn, checkOut }: SearchItem): URLSearchParams {
  if (!checkIn || !checkOut || params.get('checkIn') === checkIn) return params
  const dated = new URLSearchParams(params)
  dated.set('checkIn', checkIn)
  dated.set('checkOut', checkOut)
  return dated
}
