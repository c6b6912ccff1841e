import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { stayRefusal } from '../availability/check-availability'
import { refusalError } from '../availability/refusal'
import { priceHold } from '../checkout/price-hold'
import type { PaymentPlan } from '../payment/payment-plan'
import { asSold, loadPlace } from '../stay/load-place'
import type { DateSource, Stay } from '../stay/stay'
import { datesAsSent } from './dates-as-sent'
import { findOwnHold, requireRunningHold } from './find-own-hold'
import { columnsOf, stayOf } from './hold-stay'

/** What is given changes, the rest stays. */
export type HoldChange = {
  code: string
  source: DateSource
  usesCredit?: boolean
  paymentPlan?: PaymentPlan
} & Partial<
  Pick<Stay, 'checkIn' | 'checkOut' | 'adults' | 'children' | 'infants' | 'pets' | 'rooms' | 'ratePlanId' | 'childAges'>
>

const given = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>

/** Other dates or guests at the checkout, or another way to pay; the time that the hold lasts does not change. Throws like `checkAvailability`. */
export const changeHold = operation<HoldChange, { code: string }>(
  { name: 'hold.change', kind: 'write', entity: (args) => `hold:${args.code}` },
  async (ctx, { code, source, usesCredit, paymentPlan, ...change }) => {
    const hold = await findOwnHold(ctx, code)
    requireRunningHold(ctx, hold)
    const place = await loadPlace(ctx, { ...hold, ...given(change) })
    const stay = asSold(place, await datesAsSent(ctx, { ...stayOf(hold), ...given(change) }, source))
    const refusal = await stayRefusal(ctx, place, stay, { exceptHoldId: hold.id })
    if (refusal) throw refusalError(refusal)
    const paying = { usesCredit: usesCredit ?? hold.usesCredit, paymentPlan: paymentPlan ?? hold.paymentPlan }
    const { breakdown, plans } = await priceHold(ctx, place, stay, { ...hold, ...paying })
    if (paymentPlan && !plans.includes(paymentPlan))
      throw new StaytwinError('conflict', {
        what: 'This stay can not be paid in this way',
        seen: paymentPlan,
        fix: 'Choose one of the other ways to pay.',
      })
    const data = { ...columnsOf(stay), ...paying, quotedTotalMinor: breakdown.totalMinor }
    await ctx.db.hold.update({ where: { id: hold.id }, data })
    return { code }
  },
)
