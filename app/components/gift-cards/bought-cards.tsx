import { showFullDay } from '@/app/lib/show-date'
import type { GiftCardView } from '@/domain/gift-card/view-gift-cards'
import { formatMoney } from '@/lib/money'
import { Badge } from '../badge'
import { GiftArt } from './gift-art'

/** The gift cards that the guest has bought; nothing when there are none. */
export function BoughtCards({ cards }: { cards: GiftCardView[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="bought-title" className="mt-16">
      <h2 id="bought-title" className="mb-5 text-2xl font-semibold">
        Gift cards that you gave
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map((card) => (
          <li
            key={card.id}
            className="relative flex gap-4 rounded-card border border-sand-200 bg-surface p-4 hover:shadow-lift"
          >
            <GiftArt theme={card.theme} className="h-16 shrink-0" />
            <div className="min-w-0">
              <h3 className="truncate font-sans text-base font-semibold tracking-normal">
                <a
                  href={`/gift-cards/${card.id}`}
                  className="after:absolute after:inset-0 after:rounded-card hover:underline"
                >
                  {formatMoney(card.amountMinor, card.currency, true)} for {card.recipientName}
                </a>
              </h3>
              <p className="text-sm text-ink-soft">{showFullDay(card.sendOn)}</p>
              <Badge tone={card.status === 'pending' ? 'warm' : 'good'}>{card.statusLabel}</Badge>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
