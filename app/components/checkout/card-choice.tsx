import { showCard, showExpiry } from '@/app/lib/show-card'
import type { CardView } from '@/domain/card/card-view'
import { Icon } from '../svg-icon'
import { CardBrand } from './card-brand'
import { t } from '@/app/lib/words'

export interface CardChoiceProps {
  cards: CardView[]
  /** The id of the card to choose; the default card when it is none of these. */
  chosen: string | null | undefined
  error?: string
}

/** The saved cards, one of them chosen. */
export function CardChoice({ cards, chosen, error }: CardChoiceProps) {
  const picked = cards.find((card) => String(card.id) === chosen) ?? cards.find((card) => card.isDefault) ?? cards[0]
  return (
    <fieldset aria-describedby={error ? 'card-error' : undefined}>
      <legend className="sr-only">{t('Card')}</legend>
      <div className="divide-y divide-sand-200 overflow-hidden rounded-card border border-sand-300 bg-surface">
        {cards.map((card) => (
          <label key={card.id} className="flex items-center gap-4 px-4 py-3.5 has-checked:bg-pine-50">
            <input
              type="radio"
              name="card"
              value={card.id}
              defaultChecked={card === picked}
              className="size-5 shrink-0 accent-pine-700"
            />
            <CardBrand brand={card.brand} />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{showCard(card)}</span>
              <span className="block truncate text-sm text-ink-soft">
                {card.holder} · {t('expires {month}', { month: showExpiry(card) })}
              </span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id="card-error" className="mt-1.5 flex items-start gap-1.5 text-sm font-medium text-coral-600">
          <Icon name="circle-alert" size={16} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  )
}
