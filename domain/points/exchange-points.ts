import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { bookCredit } from '../credit/credit-balance'
import { creditForPoints, EXCHANGE_STEP, levelOf } from './levels'
import { bookPoints, pointsOf } from './points-of'

const count = (points: number) => points.toLocaleString('en-US')

/** Turns points into credit, at the rate of the guest's level. Throws `invalid-input` for a wrong step, `conflict` for more than there are. */
export const exchangePoints = operation<{ points: number }, { creditMinor: number }>(
  { name: 'points.exchange', kind: 'write', logResult: (result) => result },
  async (ctx, { points }) => {
    const userId = requireGuest(ctx)
    if (!Number.isSafeInteger(points) || points < EXCHANGE_STEP || points % EXCHANGE_STEP !== 0)
      throw new StaytwinError('invalid-input', {
        what: 'This number of points can not be exchanged',
        seen: points,
        fix: `Choose ${EXCHANGE_STEP} points or a multiple of it.`,
      })
    const { balance, earned } = await pointsOf(ctx, userId)
    if (points > balance)
      throw new StaytwinError('conflict', {
        what: `You have ${count(balance)} points`,
        seen: points,
        fix: balance < EXCHANGE_STEP ? `From ${EXCHANGE_STEP} points on you can exchange them.` : 'Choose fewer.',
      })
    const creditMinor = creditForPoints(points, levelOf(earned).level)
    await bookPoints(ctx, { userId, points: -points, reason: 'exchange' })
    await bookCredit(ctx, { userId, amountMinor: creditMinor, reason: 'points' })
    return { creditMinor }
  },
)
