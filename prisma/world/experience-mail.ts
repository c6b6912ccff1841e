import { addSeconds } from '@/lib/instant'
import { formatMoney } from '@/lib/money'
import type { CardFacts } from '@/prisma/world/account-cards'
import { dateAt } from '@/prisma/world/day'
import type { WrittenVisit } from '@/prisma/world/write-experience-booking'
import type { MailFacts } from '@/prisma/world/write-mail'
import { settledAfter } from '@/prisma/world/write-payment'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What a guest was written about a booking of an experience: that it stands, what was paid, and, after cancelling, what comes back. */
export function experienceMails(written: WrittenVisit, { brand, last4 }: CardFacts): Omit<MailFacts, 'bookingId'>[] {
  const { visit, code, createdAt, cancelledAt, refundMinor } = written
  const { title, host } = visit.experience
  const [about, paid, facts] = [`${title} (${code})`, formatMoney(visit.totalMinor), factsOf(written)]
  const mails = [
    {
      kind: 'experience-confirmed',
      subject: `Booking confirmed: ${about}`,
      paragraphs: [
        `Your seats are booked. ${host.firstName} is looking forward to meeting you.`,
        facts,
        `Total paid: ${paid}`,
        'You find everything about it under Trips. To cancel it, open it there.',
      ],
      sentAt: addSeconds(createdAt, 64),
    },
    {
      kind: 'receipt',
      subject: `Receipt for booking ${code}: ${paid}`,
      paragraphs: [
        `Thank you for your payment of ${paid} with your ${brand} card ending in ${last4}.`,
        facts,
        'The charge shows on your statement as LARKSTAY. All payments and refunds are listed under Payments.',
      ],
      sentAt: addSeconds(createdAt, 65),
    },
  ]
  if (cancelledAt === null) return mails
  const refund = formatMoney(refundMinor ?? 0)
  return [
    ...mails,
    {
      kind: 'experience-cancelled',
      subject: `Booking cancelled: ${about}`,
      paragraphs: [
        'As you asked, we have cancelled your booking.',
        facts,
        `You get back ${refund}. It arrives on the card that you paid with in 2 to 5 days; we write to you when it is on its way.`,
      ],
      sentAt: addSeconds(cancelledAt, 51),
    },
    {
      kind: 'refund',
      subject: `Refund for booking ${code}: ${refund}`,
      paragraphs: [`We have sent you ${refund} back to your card. Your bank may need a day to show it.`, facts],
      sentAt: addSeconds(settledAfter(cancelledAt), 40),
    },
  ]
}

function factsOf({ visit, code }: WrittenVisit): string {
  const { experience, slot, day, adults, children } = visit
  const party = [plural(adults, 'adult', 'adults'), ...(children > 0 ? [plural(children, 'child', 'children')] : [])]
  return [
    experience.title,
    `When: ${dateAt(day)}, ${slot.startTime} (${experience.city.name} time)`,
    `Where: ${experience.meetingPoint}`,
    `Language: ${slot.language}`,
    `For: ${party.join(', ')}`,
    `Booking code: ${code}`,
  ].join('\n')
}
