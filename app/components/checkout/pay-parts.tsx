import type { ReactNode } from 'react'
import type { FormNote } from '@/app/lib/form-note'
import type { CardView } from '@/domain/card/card-view'
import { Button } from '../button'
import { PageSection } from '../page-section'
import { Icon } from '../svg-icon'
import { CardChoice } from './card-choice'
import { t } from '@/app/lib/words'

export interface PayWithProps {
  cards: CardView[]
  /** The id of the card that was just added. */
  chosenCard: string | null
  note: FormNote
  /** Where another card is added; null while that form is open above. */
  addHref: string | null
}

/** The saved cards, one of which pays, and the way to another one. */
export function PayWith({ cards, chosenCard, note, addHref }: PayWithProps) {
  return (
    <PageSection
      id={addHref ? 'card' : 'saved-cards'}
      title={t('Pay with')}
      action={
        addHref && (
          <a href={addHref} className="text-link text-[0.95rem]">
            {t('Add another card')}
          </a>
        )
      }
    >
      <CardChoice cards={cards} chosen={note.values.card ?? chosenCard} error={note.fields.card} />
    </PageSection>
  )
}

/** What happens when it is paid, and the button that pays. */
export function PayFoot({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="border-t border-sand-300 pt-8">
      <p className="mb-5 max-w-xl text-ink-soft">{children}</p>
      <Button size="large" className="w-full sm:w-auto sm:px-10">
        <Icon name="lock" size={18} strokeWidth={2} />
        {label}
      </Button>
    </div>
  )
}
