import { policyOf } from '@/domain/booking/cancellation-policy'
import { refundOf } from '@/domain/booking/refund-of'
import type { Prisma } from '@/generated/prisma/client'
import { addSeconds } from '@/lib/instant'
import type { GuestAccount, TaskWorld } from '../define-task'

/** A confirmed trip that has not begun. */
export interface UpcomingTrip {
  booking: Prisma.BookingGetPayload<{ include: { listing: { include: { city: true } } } }>
  city: string
  /** what cancelling it gives back */
  refundMinor: number
  /** the refund is the same two days on, so that no answer depends on how long an agent takes */
  isSteady: boolean
  /** something is booked there too: cancelling "the reservation" could mean either */
  hasExperience: boolean
}

const TWO_DAYS_S = 2 * 86_400

/** The confirmed trips ahead of a guest, soonest first. */
export async function upcomingTrips({ ctx }: TaskWorld, guest: GuestAccount): Promise<UpcomingTrip[]> {
  const bookings = await ctx.db.booking.findMany({
    where: { guestId: guest.userId, status: 'confirmed', checkIn: { gt: ctx.today } },
    include: { listing: { include: { city: true } } },
    orderBy: [{ checkIn: 'asc' }, { id: 'asc' }],
  })
  const experiences = await ctx.db.experienceBooking.findMany({
    where: { guestId: guest.userId, status: 'confirmed', date: { gte: ctx.today }, experience: { isOnline: false } },
    select: { experience: { select: { cityId: true } } },
    orderBy: { id: 'asc' },
  })
  const visited = new Set(experiences.map(({ experience }) => experience.cityId))
  return bookings.map((booking) => {
    const policy = policyOf(booking.cancellationPolicy)
    const refundAt = (now: string) => refundOf({ ...booking, policy, now }).refundMinor
    const refundMinor = refundAt(ctx.now)
    const isSteady = refundMinor === refundAt(addSeconds(ctx.now, TWO_DAYS_S))
    const { cityId, city } = booking.listing
    return { booking, city: city.name, refundMinor, isSteady, hasExperience: visited.has(cityId) }
  })
}

/** Trips to a city that no other trip of the list goes to, and where nothing else is booked. */
export const aloneInTheirCity = (trips: readonly UpcomingTrip[]): UpcomingTrip[] =>
  trips.filter(({ city, hasExperience }) => !hasExperience && trips.filter((other) => other.city === city).length === 1)
