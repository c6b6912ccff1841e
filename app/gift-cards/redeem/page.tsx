import { Button } from '@/app/components/button'
import { Field } from '@/app/components/field'
import { EntryFrame } from '@/app/components/forms/entry-frame'
import { FormProblem } from '@/app/components/forms/form-problem'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Redeem a gift card' }

export default sitePage(
  async (_site, { query }) => {
    const note = await pageNote(query)
    return (
      <EntryFrame
        title="Redeem a gift card"
        intro="The amount becomes credit. You use it at the checkout of any stay, and it does not expire."
        foot={
          <>
            <a href="/account/credit" className="text-link">
              Your credit
            </a>{' '}
            ·{' '}
            <a href="/gift-cards" className="text-link">
              Buy a gift card
            </a>
          </>
        }
      >
        <form method="post" action="/gift-cards/redeem/send" className="space-y-5" noValidate>
          {note.what && <FormProblem note={note} />}
          <Field
            name="code"
            label="Gift card code"
            hint="It is in the mail with the gift card and looks like LKG-7Q2MXA-H4KD9R."
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={note.values.code}
            error={note.fields.code}
            required
          />
          <Button isWide size="large">
            Redeem
          </Button>
        </form>
      </EntryFrame>
    )
  },
  { path: '/gift-cards/redeem', signedIn: true },
)
