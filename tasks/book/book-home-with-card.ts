import { addDays, nightsBetween } from '@/lib/calendar-date'
import { bookingChecks } from '../checks/booking-checks'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { drawDates, type StayDates } from '../setup/draw-dates'
import { drawGuest, isFree, workingCards } from '../setup/draw-guest'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { quoteOrNull } from '../setup/quote-or-null'
import { longDate, party, signedInAs } from '../words'
import { bookAndCompareDates, bookInCalendar, giveUpWhenDead, typeWhenDead } from './card-policies'

export interface HomeFacts extends TaskFacts, StayDates {
  guest: NonNullable<TaskFacts['guest']>
  listingId: number
  home: string
  city: string
  adults: number
  totalMinor: number
  card: { id: number; brand: string; last4: string }
}

async function setup(world: TaskWorld): Promise<HomeFacts> {
  const { db } = world.ctx
  const guest = drawGuest(world)
  const [card] = (await workingCards(world, guest)).filter(({ needsChallenge }) => needsChallenge)
  const homes = await db.listing.findMany({
    where: { kind: 'entire', isInstant: true, maxGuests: { gte: 2 } },
    include: { city: true },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return firstThatFits(card ? inDrawnOrder(world, 'home', homes) : [], async ({ id: listingId, title, city }, n) => {
    if (!card || (await db.listing.count({ where: { title } })) > 1) return null
    const dates = drawDates(world, n, { min: 3, max: 6 })
    if (!(await isFree(world, guest, dates.checkIn, dates.checkOut))) return null
    const party = { adults: 2, children: 0, infants: 0, pets: 0, rooms: 1 }
    const quote = await quoteOrNull(world, { listingId, roomTypeId: null, ...dates, ...party })
    // Dates that slip by a day must be bookable too, or the slip would show at once.
    const slipped = { ...party, listingId, roomTypeId: null, ...shifted(dates, -1) }
    if (!quote || !(await quoteOrNull(world, slipped))) return null
    const { id, brand, last4 } = card
    const { totalMinor } = quote.breakdown
    return {
      guest,
      listingId,
      home: title,
      city: city.name,
      adults: 2,
      totalMinor,
      card: { id, brand, last4 },
      ...dates,
    }
  })
}

const shifted = ({ checkIn, checkOut }: StayDates, days: number): StayDates => {
  return { checkIn: addDays(checkIn, days), checkOut: addDays(checkOut, days) }
}

export const bookHomeWithCard = defineTask<HomeFacts>({
  id: 'book-home-with-card',
  version: 1,
  summary: 'Book a named home with a named card, whose bank asks for a code.',
  journey: 'book',
  difficulty: 2,
  split: 'train',
  login: 'guest',
  answer: 'none',
  setup,
  goal: ({ guest, home, city, adults, checkIn, checkOut, card }) =>
    `Book "${home}" in ${city} for ${party(adults)} from ${longDate(checkIn)} to ${longDate(checkOut)} ` +
    `(${nightsBetween(checkIn, checkOut)} nights). Pay with my ${card.brand} card ending in ${card.last4} and with no other; if the bank ` +
    `asks for a code, it comes by mail (the link Mail on the site opens my mailbox). Exactly these dates, booked and paid once. ` +
    `${signedInAs(guest)}`,
  bindings: ({ listingId }) => ({ target: `listing:${listingId}` }),
  checks: ({ guest, card, checkIn, checkOut, adults, listingId, totalMinor }) =>
    bookingChecks({
      ...{ guestId: guest.userId, cards: [card.id], checkIn, checkOut, adults, children: 0 },
      options: [{ listingId, roomTypeId: null, totalMinor }],
    }),
  oracle: bookInCalendar,
  pairs: [
    { fault: 'cal-tz-off-by-one', scope: { entity: '$target' }, competent: bookAndCompareDates, naive: bookInCalendar },
    { fault: 'fe-dead-hydration', scope: { entity: '$target' }, competent: typeWhenDead, naive: giveUpWhenDead },
  ],
})
