import { clsx } from 'clsx'
import { Badge } from '@/app/components/badge'
import { Button, ButtonLink } from '@/app/components/button'
import { HiddenFields } from '@/app/components/hidden-fields'
import { Icon } from '@/app/components/svg-icon'
import { showNights } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import { stayParams, type StayQuery } from '@/app/lib/stay-query'
import type { RatePlanView, RoomTypeView } from '@/domain/listing/listing-view'
import type { RoomOffer } from '@/domain/listing/room-offers'
import { roomLabel } from './booking-box'
import { ListingPart } from './listing-part'
import './room-types.css'
import { said } from '@/app/lib/words/said'
import type { PlainPhrase } from '@/app/lib/words/phrases'

export interface RoomTypesProps {
  listingId: number
  roomTypes: RoomTypeView[]
  /** What they cost for the chosen dates; empty without dates, or when the dates can not be had. */
  offers: RoomOffer[]
  query: StayQuery
  chosen: { roomTypeId: number | null; ratePlanId: number | null }
  currency: string
}

const CARRIED = ['source', 'checkIn', 'checkOut', 'adults', 'children', 'childAges', 'infants', 'pets', 'rooms']

const MEALS: Record<string, PlainPhrase> = {
  'room-only': 'No meals',
  breakfast: 'Breakfast included',
  'half-board': 'Breakfast and dinner included',
  'full-board': 'All meals included',
  'all-inclusive': 'All meals and drinks included',
}
const PAYMENTS: Record<string, PlainPhrase> = { later: 'Pay later', 'at-property': 'Pay at the property' }

/** The rooms of a hotel or hostel with the ways to buy each: a line can be chosen for the booking box, or reserved at once when it has a price. */
export function RoomTypes(props: RoomTypesProps) {
  const { listingId, roomTypes, query, offers } = props
  if (roomTypes.length === 0) return null
  return (
    <ListingPart id="rooms" title={t('Choose your room')}>
      <form method="post" action={`/stays/${listingId}/hold`}>
        <HiddenFields params={new URLSearchParams([...stayParams(query), ['source', 'typed']])} names={CARRIED} />
        <div className="relative overflow-x-auto rounded-card border border-sand-200 bg-surface">
          <table className="room-table">
            <thead>
              <tr>
                <th scope="col">{t('Room')}</th>
                <th scope="col">{t('Sleeps')}</th>
                <th scope="col">{t('Your choice')}</th>
                <th scope="col" className="text-right">
                  {offers.length > 0
                    ? t('For {nights}', { nights: showNights(query.checkIn, query.checkOut) ?? '' })
                    : t('A night from')}
                </th>
                <th scope="col">
                  <span className="sr-only">{t('Reserve')}</span>
                </th>
              </tr>
            </thead>
            {roomTypes.map((room) => (
              <tbody key={room.id}>
                {room.plans.map((plan, i) => (
                  <PlanRow key={plan.id} {...props} room={room} plan={plan} isFirst={i === 0} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      </form>
    </ListingPart>
  )
}

type PlanRowProps = RoomTypesProps & { room: RoomTypeView; plan: RatePlanView; isFirst: boolean }

function PlanRow({ room, plan, isFirst, offers, chosen, ...props }: PlanRowProps) {
  const { query, currency, listingId } = props
  const offer = offers.find(({ roomTypeId }) => roomTypeId === room.id)
  const total = offer?.totals.find(({ ratePlanId }) => ratePlanId === (plan.id ?? 0))?.totalMinor
  const canReserve = offer !== undefined && offer.fits && offer.left >= query.rooms
  const isChosen = room.id === chosen.roomTypeId && (plan.id === chosen.ratePlanId || (isFirst && !chosen.ratePlanId))
  const params = stayParams(query, { roomTypeId: room.id, ratePlanId: isFirst ? null : plan.id })
  return (
    <tr className={clsx(isChosen && 'bg-pine-50')}>
      {isFirst && (
        <th scope="rowgroup" rowSpan={room.plans.length} className="font-normal">
          <span className="block text-base font-semibold">{said(room.name)}</span>
          <span className="block text-ink-soft">
            {said(room.bedSetup)} · {room.sizeSqm} m²
          </span>
          {offer && <Left offer={offer} wanted={query.rooms} />}
        </th>
      )}
      {isFirst && (
        <td rowSpan={room.plans.length} className="whitespace-nowrap">
          {plural(room.maxGuests, 'guest')}
        </td>
      )}
      <td>
        <ul className="space-y-1">
          <Included isThere={plan.meal !== 'room-only'} text={mealOf(plan)} />
          <Included
            isThere={plan.isRefundable}
            text={said(plan.isRefundable ? `${plan.policyName} cancellation` : 'Non-refundable')}
          />
          {PAYMENTS[plan.payment] && <Included isThere text={t(PAYMENTS[plan.payment]!)} />}
        </ul>
      </td>
      <td className="text-right whitespace-nowrap">
        <span className="block text-base font-semibold">{showMoney(total ?? plan.basePriceMinor, currency, true)}</span>
        {total !== undefined && <span className="block text-sm text-ink-soft">{t('taxes and fees included')}</span>}
      </td>
      <td className="room-actions">
        {canReserve && (
          <Button size="small" name="plan" value={`${room.id}-${plan.id ?? ''}`}>
            {t('Reserve')}
            <span className="sr-only"> {nameOf(room, plan, isFirst)}</span>
          </Button>
        )}
        {isChosen ? (
          <Badge tone="good" icon="check">
            {t('Chosen')}
          </Badge>
        ) : (
          <ButtonLink size="small" variant="quiet" href={`/stays/${listingId}?${params}#reserve`}>
            {t('Choose')}
            <span className="sr-only"> {nameOf(room, plan, isFirst)}</span>
          </ButtonLink>
        )}
      </td>
    </tr>
  )
}

const nameOf = (room: RoomTypeView, plan: RatePlanView, isFirst: boolean): string =>
  isFirst ? said(room.name) : roomLabel(room, plan)

const mealOf = ({ meal, name }: RatePlanView): string => (MEALS[meal] ? t(MEALS[meal]) : said(name))

function Left({ offer: { left, fits }, wanted }: { offer: RoomOffer; wanted: number }) {
  if (left < wanted)
    return <span className="mt-2 block font-medium text-coral-600">{t('Sold out on these dates')}</span>
  if (!fits) return <span className="mt-2 block font-medium text-coral-600">{t('Too small for your party')}</span>
  if (left > 4) return null
  return (
    <span className="mt-2 block font-medium text-coral-600">
      {t('Only {rooms} left', { rooms: plural(left, 'room') })}
    </span>
  )
}

function Included({ isThere, text }: { isThere: boolean; text: string }) {
  return (
    <li className={clsx('flex items-center gap-1.5', isThere ? 'text-pine-600' : 'text-ink-soft')}>
      <Icon name={isThere ? 'check' : 'minus'} size={15} strokeWidth={2.25} />
      {text}
    </li>
  )
}
