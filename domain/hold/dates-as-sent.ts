import type { OperationContext } from '@/fault-injection/operation'
import type { DateSource, Stay } from '../stay/stay'

/** The dates of a form as they arrive here. The named point `dates` can change them on their way: `{ checkIn, checkOut }`. */
export async function datesAsSent<S extends Stay>(ctx: OperationContext, stay: S, source: DateSource): Promise<S> {
  const { checkIn, checkOut } = stay
  const arrived = await ctx.point('dates', { checkIn, checkOut, source })
  return {
    ...stay,
    checkIn: typeof arrived.checkIn === 'string' ? arrived.checkIn : checkIn,
    checkOut: typeof arrived.checkOut === 'string' ? arrived.checkOut : checkOut,
  }
}
