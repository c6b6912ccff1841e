import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { FormProblem } from '../forms/form-problem'
import { PageSection } from '../page-section'
import { CardFields } from './card-fields'

/** A new card at the checkout; it is chosen once it is saved. */
export function CardSection({ code, hasCards, note }: { code: string; hasCards: boolean; note: FormNote }) {
  return (
    <PageSection id="card" title={hasCards ? 'Add another card' : 'Add a card to pay with'}>
      <Card>
        <form method="post" action={`${checkoutPath(code)}/card`} className="space-y-5" noValidate>
          <FormProblem note={note} />
          <CardFields note={note} />
          <div className="flex flex-wrap gap-3">
            <Button>Add card</Button>
            {hasCards && (
              <ButtonLink href={checkoutPath(code)} variant="quiet">
                Use a saved card
              </ButtonLink>
            )}
          </div>
          <p className="text-sm text-ink-soft">Adding a card charges nothing. You confirm the payment afterwards.</p>
        </form>
      </Card>
    </PageSection>
  )
}
