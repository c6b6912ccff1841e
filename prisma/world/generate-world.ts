import { drawCards, type CardFacts } from '@/prisma/world/account-cards'
import { writeAccountSettings } from '@/prisma/world/account-settings'
import type { AccountStay } from '@/prisma/world/account-stays'
import { planAccountStays } from '@/prisma/world/account-stays'
import { drawCalendar } from '@/prisma/world/calendar'
import { choosePhotos } from '@/prisma/world/choose-photos'
import type { CityFacts } from '@/prisma/world/city'
import { citiesOf } from '@/prisma/world/city'
import { conversationWriter } from '@/prisma/world/conversations'
import { COUNTRIES } from '@/prisma/world/countries'
import { writeCoupons } from '@/prisma/world/coupons'
import { writeCurrencyRates } from '@/prisma/world/currency-rates'
import type { CountryCode } from '@/prisma/world/country-code'
import { assignHosts, hostRole } from '@/prisma/world/host'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { drawDeal } from '@/prisma/world/deal'
import { drawListing } from '@/prisma/world/listing-facts'
import { descriptionOf, titleOf } from '@/prisma/world/listing-text'
import type { PersonFacts } from '@/prisma/world/people'
import { peopleOf } from '@/prisma/world/people'
import { personNames } from '@/prisma/world/person-name'
import { photoLibrary } from '@/prisma/world/photo-library'
import { nameRooms } from '@/prisma/world/photo-rooms'
import { REFERENCE_INSTANT } from '@/prisma/world/reference'
import { drawReviews } from '@/prisma/world/review'
import { popularityOf } from '@/prisma/world/popularity'
import type { Aggregate } from '@/prisma/world/review-aggregate'
import { aggregateOf } from '@/prisma/world/review-aggregate'
import { spreadListings } from '@/prisma/world/spread-listings'
import { writeWishlists } from '@/prisma/world/wishlists'
import { worldFile } from '@/prisma/world/world-file'
import type { WorldSize } from '@/prisma/world/world-size'
import { WORLD_PLANS } from '@/prisma/world/world-size'
import { bookingWriter } from '@/prisma/world/write-booking'
import { writeCatalogues, writeCities } from '@/prisma/world/write-cities'
import { writeExperiences } from '@/prisma/world/write-experiences'
import { listingWriter } from '@/prisma/world/write-listing'
import { creditWriter } from '@/prisma/world/write-credit'
import { mailWriter } from '@/prisma/world/write-mail'
import { paymentWriter } from '@/prisma/world/write-payment'
import { ACCOUNT, TRAVELLER, writeCard, writeUser } from '@/prisma/world/write-users'

export interface WorldWish {
  size: WorldSize
  seed: string
  /** The file to write; an older one is replaced. */
  path: string
  /** Called about a hundred times with the listings that are done. */
  onProgress?: (done: number, total: number) => void
}

/** Writes `world(size, seed)`: the same size and seed give the same bytes. */
export async function generateWorld({ size, seed, path, onProgress }: WorldWish): Promise<void> {
  const plan = WORLD_PLANS[size]
  const cities = citiesOf(seed, plan.tier)
  const library = photoLibrary()
  const photoById = new Map(library.map((photo) => [photo.id, photo]))
  const makePerson = peopleOf(seed, idsOf(seed, 'User'), await personNames(Object.keys(COUNTRIES) as CountryCode[]))
  const accounts = Array.from({ length: plan.accounts }, (_, i) => makePerson(`account ${i}`))
  const travellers = Array.from({ length: plan.travellers }, (_, i) => makePerson(`traveller ${i}`))
  const listings = drawListings(seed, cities, plan.listings)
  const hosts = assignHosts(seed, listings, makePerson)
  const stays = planAccountStays(seed, accounts, listings)
  const trips = byListing(stays)

  const file = worldFile()
  try {
    file.insert('Clock', { id: 1, now: REFERENCE_INSTANT })
    writeCities(file, seed, cities, library)
    writeCurrencyRates(file)
    writeCoupons(file, seed, cities)
    const writeListing = listingWriter(file, seed, writeCatalogues(file))
    const writeBooking = bookingWriter(file, seed)
    const payments = paymentWriter(file, seed)
    const mails = mailWriter(file, seed)
    const conversations = conversationWriter(file, seed)
    const credit = creditWriter(file, seed, { payments, mails })
    const accountById = new Map(accounts.map((person) => [person.id, person]))
    const nextCardId = idsOf(seed, 'PaymentCard')
    const cards = new Map(accounts.map((person) => [person.id, drawCards(seed, person, nextCardId)]))
    const titles = new Set<string>()
    const standings = new Map<number, Aggregate[]>()

    listings.forEach((listing, done) => {
      const host = hosts.get(listing.id) as PersonFacts
      const own = trips.get(listing.id) ?? []
      const standing = own.filter(({ cancelledDay }) => cancelledDay === null)
      const title = titleOf(seed, listing, titles)
      const calendar = drawCalendar(seed, listing, standing, (draws) => draws.one(travellers).id)
      const deal = drawDeal(seed, listing, calendar.overrides)
      calendar.overrides.push(...(deal?.overrides ?? []))
      const past = drawReviews(seed, listing, {
        hostFirstName: host.firstName,
        plannedPast: standing.filter(({ from }) => from < 0),
        travellers,
        percent: plan.reviewPercent,
        personOf: (id) => accountById.get(id) as PersonFacts,
      })
      const aggregate = aggregateOf(past.reviews)
      standings.set(host.id, [...(standings.get(host.id) ?? []), aggregate])

      const bookingIds = new Map<unknown, number>()
      for (const stay of [...past.stays, ...calendar.stays])
        bookingIds.set(stay, writeBooking(stay, calendar.overrides).id)
      for (const stay of own) {
        const booking = writeBooking(stay, calendar.overrides)
        const guest = accountById.get(stay.guestId) as PersonFacts
        bookingIds.set(stay, booking.id)
        payments.ofBooking(booking, cards.get(guest.id)?.[0]?.id as number)
        credit.ofStay(booking)
        mails.ofBooking(guest, booking, title, host.firstName)
        conversations.ofStay({ guest, host }, booking)
      }
      writeListing(listing, {
        ...{ hostId: host.id, title, aggregate, calendar, deal },
        description: descriptionOf(seed, listing),
        photos: nameRooms(listing, choosePhotos(seed, listing, library), photoById),
        popularity: popularityOf(seed, listing, aggregate),
        reviews: past.reviews.map((review) => ({
          review,
          bookingId: review.stay && (bookingIds.get(review.stay) ?? null),
        })),
      })
      if (onProgress !== undefined && done % Math.ceil(plan.listings / 100) === 0) onProgress(done, plan.listings)
    })

    for (const person of new Set(hosts.values()))
      writeUser(file, seed, person, hostRole(seed, person, standings.get(person.id) ?? []))
    for (const person of travellers) writeUser(file, seed, person, TRAVELLER)
    for (const person of accounts) {
      writeUser(file, seed, person, ACCOUNT)
      mails.welcome(person)
      for (const card of cards.get(person.id) ?? []) writeCard(file, card)
    }
    const { experiences, visits } = writeExperiences(file, seed, {
      ...{ cities, listings, hosts, travellers, accounts, stays, library, reviewPercent: plan.reviewPercent },
    })
    credit.ofAccounts(accounts, (userId) => cards.get(userId)?.[0]?.id as number)
    for (const written of visits) {
      const guest = accountById.get(written.visit.guestId) as PersonFacts
      const card = cards.get(guest.id)?.[0] as CardFacts
      payments.ofExperience(written, card.id)
      mails.ofExperience(guest, written, card)
    }
    writeAccountSettings(file, seed, accounts)
    writeWishlists(file, seed, { accounts, listings, experiences })
    file.save(path)
    onProgress?.(plan.listings, plan.listings)
  } finally {
    file.close()
  }
}

/** In the order of their ids, so that what hangs on a listing lies together in the file. */
function drawListings(seed: string, cities: readonly CityFacts[], count: number): ListingFacts[] {
  const nextId = idsOf(seed, 'Listing')
  const nextRoomTypeId = idsOf(seed, 'RoomType')
  return spreadListings(cities, count)
    .map((city, index) => drawListing(seed, { index, id: nextId(), city, nextRoomTypeId }))
    .sort((a, b) => a.id - b.id)
}

function byListing(stays: readonly AccountStay[]): Map<number, AccountStay[]> {
  const grouped = new Map<number, AccountStay[]>()
  for (const stay of stays) {
    const known = grouped.get(stay.listing.id)
    if (known === undefined) grouped.set(stay.listing.id, [stay])
    else known.push(stay)
  }
  return grouped
}
