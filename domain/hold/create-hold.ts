import { operation } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { stayRefusal } from '../availability/check-availability'
import { refusalError } from '../availability/refusal'
import { enqueueJob } from '../jobs/enqueue-job'
import { priceHold } from '../checkout/price-hold'
import { asSold, loadPlace } from '../stay/load-place'
import type { DateSource, Stay } from '../stay/stay'
import { datesAsSent } from './dates-as-sent'
import { columnsOf } from './hold-stay'

const HOLD_MINUTES = 15

/** Keeps the nights for the guest for 15 minutes and writes down the total. Throws `unauthorized`, or like `checkAvailability`. */
export const createHold = operation<Stay & { source: DateSource }, { code: string }>(
  { name: 'hold.create', kind: 'write', entity: (args) => `listing:${args.listingId}`, logResult: (hold) => hold },
  async (ctx, { source, ...asked }) => {
    const guestId = requireGuest(ctx)
    const place = await loadPlace(ctx, asked)
    const stay = asSold(place, await datesAsSent(ctx, asked, source))
    if (place.listing.hostId === guestId)
      throw new StaytwinError('conflict', { what: 'This is your own place', fix: 'Book somebody else’s.' })
    const refusal = await stayRefusal(ctx, place, stay)
    if (refusal) throw refusalError(refusal)
    // Who chose an offer without prepayment gets it; who only chose a room pays as everybody does.
    const paymentPlan = asked.ratePlanId != null && place.ratePlan?.payment === 'at-property' ? 'at-property' : 'now'
    const wishes = { guestId, couponId: null, usesCredit: false, paymentPlan }
    const { totalMinor } = (await priceHold(ctx, place, stay, wishes)).breakdown
    const [id, code] = [ctx.newId('Hold'), ctx.newCode('hold', 10)]
    const expiresAt = addSeconds(ctx.now, HOLD_MINUTES * 60)
    await ctx.db.hold.create({
      data: {
        ...columnsOf({ ...stay, roomTypeId: place.roomType?.id ?? null }),
        id,
        code,
        guestId,
        paymentPlan,
        quotedTotalMinor: totalMinor,
        status: 'active',
        createdAt: ctx.now,
        expiresAt,
      },
    })
    await enqueueJob(ctx, { kind: 'hold.expire', dueAt: expiresAt, payload: { holdId: id } })
    return { code }
  },
)
