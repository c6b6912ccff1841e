import type { ReactNode } from 'react'
import { compareHref } from '@/app/lib/compared'
import { REVIEW_LABELS } from '@/app/lib/review-words'
import { showMoney } from '@/app/lib/show-money'
import { showNumber } from '@/app/lib/show-number'
import { plural, t } from '@/app/lib/words'
import type { ComparedStay, Comparison } from '@/domain/wishlist/compare-listings'
import { REVIEW_CATEGORIES } from '@/domain/review/write-review'
import { kindLine, stayHref } from '../listing-card'
import { Photo } from '../photo'
import { Rating, showRating } from '../rating'
import { Icon } from '../svg-icon'
import { SaveButton } from './save-button'
import { said } from '@/app/lib/words/said'
import type { PlainPhrase } from '@/app/lib/words/phrases'

type Line = [label: PlainPhrase, cell: (stay: ComparedStay) => ReactNode]

const LINES: Line[] = [
  ['Price', (stay) => <Price stay={stay} />],
  ['Rating', ({ card }) => <Rating rating100={card.rating100} reviewCount={card.reviewCount} />],
  ['Type', ({ card }) => kindLine(card)],
  ['Where', ({ card }) => `${card.neighbourhood}, ${card.city}`],
  ['To the centre', ({ centreKm }) => `${showNumber(centreKm, 1)} km`],
  ['Guests', ({ card }) => t('up to {n}', { n: card.maxGuests })],
  ['Bedrooms', ({ card }) => (card.bedrooms === 0 ? t('Studio') : String(card.bedrooms))],
  ['Beds', ({ card }) => String(card.beds)],
  ['Bathrooms', ({ bathrooms }) => String(bathrooms)],
  ['Size', ({ sizeSqm }) => (sizeSqm === null ? '–' : `${sizeSqm} m²`)],
  ['Cancellation', ({ policyName, policyText }) => <span title={said(policyText)}>{said(policyName)}</span>],
  ['Check-in', ({ checkInFrom }) => t('from {time}', { time: checkInFrom })],
  ['Check-out', ({ checkOutBy }) => t('by {time}', { time: checkOutBy })],
  ['Pets', ({ petsAllowed }) => (petsAllowed ? t('Allowed') : t('Not allowed'))],
  ...REVIEW_CATEGORIES.map((key): Line => [
    REVIEW_LABELS[key],
    ({ scores }) => (scores[key] === null ? '–' : showRating(scores[key])),
  ]),
]

/** Stays side by side, a line for each fact; what differs among the amenities comes first. */
export function CompareTable({ comparison, stayQuery }: { comparison: Comparison; stayQuery: string }) {
  const { stays, differing, common } = comparison
  const ids = stays.map(({ card }) => card.id)
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={t('Comparison')}
      className="relative -mx-4 overflow-x-auto px-4 pb-2 sm:mx-0 sm:px-0"
    >
      <table className="w-full table-fixed border-collapse" style={{ minWidth: `${8.5 + stays.length * 11}rem` }}>
        <thead>
          <tr className="align-top">
            <td className="w-34 sm:w-40" />
            {stays.map(({ card }) => (
              <th key={card.id} scope="col" className="px-2 pb-4 text-left font-normal">
                <div className="relative">
                  <Photo
                    photo={card.photos[0] ?? ''}
                    alt=""
                    isEager
                    className="aspect-[4/3] w-full rounded-card object-cover"
                  />
                  <SaveButton kind="listing" id={card.id} title={card.title} className="absolute top-1.5 right-1.5" />
                </div>
                <a
                  href={stayHref(card.id, new URLSearchParams(stayQuery), card.roomTypeId)}
                  className="mt-2 line-clamp-2 block font-semibold break-words hover:underline"
                >
                  {card.title}
                </a>
                <a
                  href={compareHref(
                    ids.filter((id) => id !== card.id),
                    stayQuery,
                  )}
                  className="mt-1 inline-block text-sm text-ink-soft underline underline-offset-3"
                >
                  {t('Remove')}
                  <span className="sr-only"> {t('{title} from the comparison', { title: card.title })}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map(([label, cell]) => (
            <Row key={label} label={t(label)} cells={stays.map(cell)} />
          ))}
          {differing.map(({ name, has }) => (
            <Row
              key={name}
              label={said(name)}
              cells={has.map((one) => (one ? <Yes /> : <span className="text-ink-faint">{t('No')}</span>))}
            />
          ))}
        </tbody>
      </table>
      {common.length > 0 && stays.length > 1 && (
        <p className="mt-5 max-w-3xl text-ink-soft">
          <strong className="text-ink">{t('All of them have:')}</strong> {common.map(said).join(', ')}.
        </p>
      )}
    </div>
  )
}

const Yes = () => (
  <span className="flex items-center gap-1.5 text-pine-600">
    <Icon name="check" size={16} /> {t('Yes')}
  </span>
)

function Row({ label, cells }: { label: string; cells: ReactNode[] }) {
  return (
    <tr className="border-t border-sand-200 align-top">
      <th scope="row" className="py-3 pr-3 text-left text-sm font-semibold break-words text-ink-soft">
        {label}
      </th>
      {cells.map((cell, i) => (
        <td key={i} className="px-2 py-3 break-words">
          {cell}
        </td>
      ))}
    </tr>
  )
}

function Price({ stay: { card, refusal } }: { stay: ComparedStay }) {
  if (refusal) return <span className="text-sm font-semibold text-coral-700">{said(refusal)}</span>
  return (
    <>
      <span className="text-lg font-semibold">{showMoney(card.nightlyMinor, card.currency, true)}</span>
      <span className="text-ink-soft"> {t('a night')}</span>
      {card.totalMinor !== null && card.nights !== null && (
        <span className="block text-sm text-ink-soft">
          {t('{price} in all for {nights}', {
            price: showMoney(card.totalMinor, card.currency),
            nights: plural(card.nights, 'night'),
          })}
        </span>
      )}
    </>
  )
}
