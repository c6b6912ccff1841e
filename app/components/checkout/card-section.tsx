import type { ReactNode } from 'react'
import type { FormNote } from '@/app/lib/form-note'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { FormProblem } from '../forms/form-problem'
import { PageSection } from '../page-section'
import { CardFields } from './card-fields'
import { t } from '@/app/lib/words'

export interface CardSectionProps {
  /** Where the form goes. */
  action: string
  /** The page without this form; null when there is no other card to pay with. */
  backHref: string | null
  note: FormNote
  /** Hidden fields that say what is being paid. */
  children?: ReactNode
}

/** A new card before something is paid; it is chosen once it is saved. */
export function CardSection({ action, backHref, note, children }: CardSectionProps) {
  return (
    <PageSection id="card" title={backHref ? t('Add another card') : t('Add a card to pay with')}>
      <Card>
        <form method="post" action={action} className="space-y-5" noValidate>
          {children}
          <FormProblem note={note} />
          <CardFields note={note} />
          <div className="flex flex-wrap gap-3">
            <Button>{t('Add card')}</Button>
            {backHref && (
              <ButtonLink href={backHref} variant="quiet">
                {t('Use a saved card')}
              </ButtonLink>
            )}
          </div>
          <p className="text-sm text-ink-soft">
            {t('Adding a card charges nothing. You confirm the payment afterwards.')}
          </p>
        </form>
      </Card>
    </PageSection>
  )
}
