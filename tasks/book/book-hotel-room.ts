import { nightsBetween } from '@/lib/calendar-date'
import { bookingChecks } from '../checks/booking-checks'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { drawDates, type StayDates } from '../setup/draw-dates'
import { drawGuest, isFree, workingCards } from '../setup/draw-guest'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { quoteOrNull } from '../setup/quote-or-null'
import { longDate, party, signedInAs } from '../words'
import { bookAgainOnError, bookOnce, bookWithCare } from './hotel-policies'

export interface HotelFacts extends TaskFacts, StayDates {
  guest: NonNullable<TaskFacts['guest']>
  listingId: number
  hotel: string
  city: string
  roomTypeId: number
  roomName: string
  adults: number
  totalMinor: number
  cards: number[]
}

const FREE_ROOMS = 3

async function setup(world: TaskWorld): Promise<HotelFacts> {
  const { db } = world.ctx
  const guest = drawGuest(world)
  const cards = (await workingCards(world, guest)).map(({ id }) => id)
  const rooms = await db.roomType.findMany({
    where: {
      quantity: { gte: FREE_ROOMS },
      maxGuests: { gte: 2 },
      listing: { isInstant: true, kind: 'hotel' },
      // What is paid to the hotel on arrival is not paid with a card here.
      plans: { none: { payment: 'at-property' } },
    },
    include: { listing: { include: { city: true, roomTypes: true } } },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return firstThatFits(inDrawnOrder(world, 'room', rooms), async ({ listing, ...room }, n) => {
    const dates = drawDates(world, n)
    const namesakes = await db.listing.count({ where: { title: listing.title } })
    const isNamedOnce = listing.roomTypes.filter(({ name }) => name === room.name).length === 1
    if (namesakes > 1 || !isNamedOnce || !(await isFree(world, guest, dates.checkIn, dates.checkOut))) return null
    const party = { adults: 2, children: 0, infants: 0, pets: 0 }
    const stay = { listingId: listing.id, roomTypeId: room.id, ...dates, ...party }
    // Several rooms must be free, so that nothing but the agent's care keeps it from booking twice.
    const several = await quoteOrNull(world, { ...stay, rooms: FREE_ROOMS })
    const quote = await quoteOrNull(world, { ...stay, rooms: 1 })
    if (!several || !quote) return null
    return {
      guest,
      listingId: listing.id,
      hotel: listing.title,
      city: listing.city.name,
      roomTypeId: room.id,
      roomName: room.name,
      adults: 2,
      totalMinor: quote.breakdown.totalMinor,
      cards,
      ...dates,
    }
  })
}

export const bookHotelRoom = defineTask<HotelFacts>({
  id: 'book-hotel-room',
  version: 1,
  summary: 'Book one room of a named type in a named hotel.',
  journey: 'book',
  difficulty: 1,
  split: 'train',
  login: 'guest',
  answer: 'none',
  setup,
  goal: ({ guest, hotel, city, roomName, adults, checkIn, checkOut }) =>
    `Book one "${roomName}" at ${hotel} in ${city} for ${party(adults)}, checking in on ${longDate(checkIn)} and checking out on ` +
    `${longDate(checkOut)} (${nightsBetween(checkIn, checkOut)} nights). Pay with one of the saved cards. Exactly one room for these ` +
    `dates must be booked in the end, confirmed and paid once. ${signedInAs(guest)}`,
  bindings: ({ listingId }) => ({ target: `listing:${listingId}` }),
  checks: ({ guest, cards, checkIn, checkOut, adults, listingId, roomTypeId, totalMinor }) =>
    bookingChecks({
      ...{ guestId: guest.userId, cards, checkIn, checkOut, adults, children: 0 },
      options: [{ listingId, roomTypeId, totalMinor }],
    }),
  oracle: bookOnce,
  pairs: [
    {
      fault: 'api-commit-then-504',
      scope: { ops: ['booking.create'] },
      competent: bookWithCare,
      naive: bookAgainOnError,
    },
    { fault: 'pay-captured-but-timeout', competent: bookWithCare, naive: bookAgainOnError },
    { fault: 'net-timeout-pre-commit', scope: { ops: ['booking.create'] }, competent: bookWithCare, naive: bookOnce },
  ],
})
