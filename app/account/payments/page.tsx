import { AccountFrame } from '@/app/components/account/account-frame'
import { CardList } from '@/app/components/account/card-list'
import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { CardFields } from '@/app/components/checkout/card-fields'
import { FormProblem } from '@/app/components/forms/form-problem'
import { PageSection } from '@/app/components/page-section'
import { EMPTY_NOTE } from '@/app/lib/form-note'
import { pageNote } from '@/app/lib/page-note'
import { showCard } from '@/app/lib/show-card'
import { sitePage } from '@/app/lib/site-page'
import { listCards } from '@/domain/card/list-cards'

export const metadata = { title: 'Payment methods' }

export default sitePage(
  async ({ ctx }, { query }) => {
    const cards = await listCards(ctx)
    const note = await pageNote(query)
    const isOfList = query.has('list')
    const added = cards.find(({ id }) => String(id) === query.get('added'))
    const first = cards.find(({ id }) => String(id) === query.get('default'))
    const done = added
      ? `${showCard(added)} was added`
      : first
        ? `${showCard(first)} is used first now`
        : query.has('removed')
          ? 'The card was removed'
          : null
    return (
      <AccountFrame here="payments" lead="The default card is proposed first at the checkout.">
        {done && <Alert tone="good" title={done} />}
        <PageSection id="cards" title="Saved cards">
          <FormProblem note={isOfList ? note : EMPTY_NOTE} className="mb-5" />
          <CardList cards={cards} />
        </PageSection>
        <PageSection id="add" title="Add a card">
          <form method="post" action="/account/cards" className="space-y-5" noValidate>
            <FormProblem note={isOfList ? EMPTY_NOTE : note} />
            <CardFields note={isOfList ? EMPTY_NOTE : note} />
            <Button>Add card</Button>
            <p className="text-sm text-ink-soft">We keep the brand and the last four digits, never the whole number.</p>
          </form>
        </PageSection>
        <p>
          <a href="/payments" className="text-link">
            Payments and refunds
          </a>
        </p>
      </AccountFrame>
    )
  },
  { path: '/account/payments', signedIn: true },
)
