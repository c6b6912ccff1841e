import { Alert } from '@/app/components/alert'
import { Avatar } from '@/app/components/avatar'
import { Button } from '@/app/components/button'
import { Card } from '@/app/components/card'
import { CardFields } from '@/app/components/checkout/card-fields'
import { CardList } from '@/app/components/account/card-list'
import { ProfileFacts } from '@/app/components/account/profile-facts'
import { FormProblem } from '@/app/components/forms/form-problem'
import { PageSection } from '@/app/components/page-section'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { showMonth } from '@/app/lib/show-date'
import { viewAccount } from '@/domain/account/view-account'

export const metadata = { title: 'Account' }

export default sitePage(
  async ({ ctx }, { query }) => {
    const account = await viewAccount(ctx)
    const note = await pageNote(query)
    const added = account.cards.find((card) => String(card.id) === query.get('added'))
    return (
      <div className="page-width max-w-5xl py-10">
        <header className="flex items-center gap-5">
          <Avatar firstName={account.firstName} lastName={account.lastName} hue={account.avatarHue} size={76} />
          <div>
            <h1 className="text-3xl font-semibold sm:text-4xl">
              {account.firstName} {account.lastName}
            </h1>
            <p className="text-ink-soft">On Larkstay since {showMonth(account.joinedOn.slice(0, 10))}</p>
          </div>
        </header>
        <div className="mt-10 grid items-start gap-10 lg:grid-cols-[5fr_6fr] lg:gap-14">
          <PageSection id="profile" title="Profile">
            <ProfileFacts account={account} />
          </PageSection>
          <PageSection id="cards" title="Payment cards">
            {added && (
              <Alert tone="good" className="mb-5" title={`Your ${added.brand} ending ${added.last4} was added.`}>
                You can choose it at your next checkout.
              </Alert>
            )}
            <CardList cards={account.cards} />
            <Card className="mt-6" look="plain">
              <h3 className="mb-4 text-lg font-semibold">Add a card</h3>
              <form method="post" action="/account/cards" className="space-y-5" noValidate>
                <FormProblem note={note} />
                <CardFields note={note} />
                <Button>Add card</Button>
                <p className="text-sm text-ink-soft">
                  We keep the brand and the last four digits, never the whole number.
                </p>
              </form>
            </Card>
          </PageSection>
        </div>
      </div>
    )
  },
  { path: '/account', signedIn: true },
)
