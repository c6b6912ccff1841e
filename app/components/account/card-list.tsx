import { showCard, showExpiry } from '@/app/lib/show-card'
import type { CardView } from '@/domain/card/card-view'
import { Badge } from '../badge'
import { Button } from '../button'
import { CardBrand } from '../checkout/card-brand'

/** The saved cards of a guest, each with what can be done with it. */
export function CardList({ cards }: { cards: CardView[] }) {
  if (cards.length === 0) return <p className="text-ink-soft">You have not saved a card yet.</p>
  return (
    <ul className="divide-y divide-sand-200 rounded-card border border-sand-200 bg-surface">
      {cards.map((card) => (
        <li key={card.id} className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
          <CardBrand brand={card.brand} />
          <div className="min-w-44 flex-1">
            <p className="flex flex-wrap items-center gap-x-3 font-semibold">
              {showCard(card)}
              {card.isDefault && <Badge tone="good">Default</Badge>}
            </p>
            <p className="truncate text-sm text-ink-soft">
              {card.holder} · expires {showExpiry(card)}
            </p>
          </div>
          <form method="post" action="/account/payments/change" className="flex gap-2">
            <input type="hidden" name="card" value={card.id} />
            {!card.isDefault && (
              <Button
                name="action"
                value="make-default"
                variant="quiet"
                size="small"
                aria-label={`Make ${showCard(card)} the default card`}
              >
                Make default
              </Button>
            )}
            <Button name="action" value="remove" variant="plain" size="small" aria-label={`Remove ${showCard(card)}`}>
              Remove
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
