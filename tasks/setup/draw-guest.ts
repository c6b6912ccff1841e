import type { CalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import type { GuestAccount, TaskWorld } from '../define-task'
import { inDrawnOrder } from './draws'

/** @throws StaytwinError `conflict` in a world where nobody can log in */
export function drawGuest(world: TaskWorld): GuestAccount {
  const [guest] = inDrawnOrder(world, 'guest', world.guests)
  if (guest) return guest
  throw new StaytwinError('conflict', { what: 'Nobody can log in to this world', fix: 'Choose another world.' })
}

/** Whether the guest has nothing else on these nights; `checkOut` is exclusive. */
export async function isFree({ ctx }: TaskWorld, guest: GuestAccount, checkIn: CalendarDate, checkOut: CalendarDate) {
  const clash = await ctx.db.booking.findFirst({
    where: {
      guestId: guest.userId,
      status: { in: ['pending', 'requested', 'confirmed'] },
      checkIn: { lt: checkOut },
      checkOut: { gt: checkIn },
    },
    orderBy: { id: 'asc' },
  })
  return clash === null
}

/** The cards of the guest that the bank accepts, the default one first. */
export async function workingCards({ ctx }: TaskWorld, guest: GuestAccount) {
  return ctx.db.paymentCard.findMany({
    where: { userId: guest.userId, behaviour: 'ok' },
    orderBy: [{ isDefault: 'desc' }, { id: 'asc' }],
  })
}
