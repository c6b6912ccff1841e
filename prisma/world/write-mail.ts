import type { Instant } from '@/lib/instant'
import { addSeconds } from '@/lib/instant'
import { formatMoney } from '@/lib/money'
import type { CardFacts } from '@/prisma/world/account-cards'
import { dateAt } from '@/prisma/world/day'
import { idsOf } from '@/prisma/world/ids'
import { experienceMails } from '@/prisma/world/experience-mail'
import type { PersonFacts } from '@/prisma/world/people'
import type { WorldFile } from '@/prisma/world/world-file'
import type { WrittenBooking } from '@/prisma/world/write-booking'
import type { WrittenVisit } from '@/prisma/world/write-experience-booking'

export interface MailFacts {
  kind: string
  subject: string
  paragraphs: string[]
  bookingId: number | null
  sentAt: Instant
}

/** Writes the mails that account holders have had: the welcome, and those about their bookings. */
export function mailWriter(file: WorldFile, seed: string) {
  const nextId = idsOf(seed, 'Mail')
  const write = (person: PersonFacts, { kind, subject, paragraphs, bookingId, sentAt }: MailFacts) =>
    file.insert('Mail', {
      ...{ id: nextId(), userId: person.id, fromName: 'Larkstay', fromAddress: 'hello@larkstay.com' },
      ...{ toAddress: person.email, subject, kind, bookingId, sentAt },
      body: [`Hello ${person.firstName},`, ...paragraphs, 'Best wishes,\nthe Larkstay team'].join('\n\n'),
    })
  return {
    welcome: (person: PersonFacts) =>
      write(person, {
        kind: 'welcome',
        subject: 'Welcome to Larkstay',
        paragraphs: [
          'Good to have you here. Search for a place whenever you are ready, we keep your trips in one list.',
        ],
        bookingId: null,
        sentAt: `${dateAt(person.joinedDay)}T12:00:00Z`,
      }),
    ofGiftCard: (
      person: PersonFacts,
      gift: { from: PersonFacts; code: string; amountMinor: number; message: string; sentAt: Instant },
    ) =>
      write(person, {
        kind: 'gift-card',
        subject: `${gift.from.firstName} has sent you a Larkstay gift card`,
        paragraphs: [
          `${gift.from.firstName} ${gift.from.lastName} gives you ${formatMoney(gift.amountMinor)} for your next stays.`,
          `“${gift.message}”`,
          `Your code: ${gift.code}`,
          'Redeem it under Gift cards. The amount becomes credit that you can use for any stay; it does not expire.',
        ],
        bookingId: null,
        sentAt: gift.sentAt,
      }),
    ofExperience: (person: PersonFacts, written: WrittenVisit, card: CardFacts) =>
      experienceMails(written, card).forEach((mail) => write(person, { bookingId: null, ...mail })),
    ofBooking: (person: PersonFacts, booking: WrittenBooking, title: string, hostFirstName: string) => {
      const { id, code, stay, amounts, createdAt, cancelledAt, refundMinor } = booking
      const about = `${title} (${code})`
      write(person, {
        kind: 'booking-confirmed',
        subject: `Booking confirmed: ${about}`,
        paragraphs: [
          `Your stay in ${stay.listing.city.name} is booked. ${hostFirstName} is looking forward to meeting you.`,
          stayLines(booking, title),
          `Address: ${stay.listing.address}, ${stay.listing.city.name}`,
          `Total: ${formatMoney(amounts.totalMinor)}`,
          'You find everything about this stay under Trips. To change or cancel it, open it there.',
        ],
        bookingId: id,
        sentAt: addSeconds(createdAt, 64),
      })
      if (cancelledAt === null) return
      write(person, {
        kind: 'booking-cancelled',
        subject: `Booking cancelled: ${about}`,
        paragraphs: [
          'As you asked, we have cancelled your booking.',
          stayLines(booking, title),
          `You get back ${formatMoney(refundMinor ?? 0)}. It arrives on the card that you paid with in 2 to 5 days.`,
        ],
        bookingId: id,
        sentAt: addSeconds(cancelledAt, 51),
      })
    },
  }
}

function stayLines({ stay, code }: WrittenBooking, title: string): string {
  const { listing, roomType, adults, children } = stay
  const nights = stay.to - stay.from
  return [
    title,
    ...(roomType === null ? [] : [roomType.name]),
    `Check-in: ${dateAt(stay.from)}, from ${listing.checkInFrom}`,
    `Check-out: ${dateAt(stay.to)}, by ${listing.checkOutBy} (${nights === 1 ? '1 night' : `${nights} nights`})`,
    `Guests: ${adults + children}`,
    `Booking code: ${code}`,
  ].join('\n')
}
