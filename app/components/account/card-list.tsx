import { showCard, showExpiry } from '@/app/lib/show-card'
import type { CardView } from '@/domain/card/card-view'
import { Badge } from '../badge'
import { CardBrand } from '../checkout/card-brand'

/** The saved cards of a guest. */
export function CardList({ cards }: { cards: CardView[] }) {
  if (cards.length === 0) return <p className="text-ink-soft">You have not saved a card yet.</p>
  return (
    <ul className="divide-y divide-sand-200 rounded-card border border-sand-200 bg-surface">
      {cards.map((card) => (
        <li key={card.id} className="flex items-center gap-4 px-5 py-4">
          <CardBrand brand={card.brand} />
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{showCard(card)}</p>
            <p className="truncate text-sm text-ink-soft">
              {card.holder} · expires {showExpiry(card)}
            </p>
          </div>
          {card.isDefault && <Badge tone="good">Default</Badge>}
        </li>
      ))}
    </ul>
  )
}
