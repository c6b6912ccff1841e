import { AccountFrame } from '@/app/components/account/account-frame'
import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { Field, SelectField } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { pageNote } from '@/app/lib/page-note'
import { showFullDay, showInstant } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { listIdentityChecks } from '@/domain/account/submit-identity'
import { viewAccount } from '@/domain/account/view-account'

export const metadata = { title: 'Identity' }

const DOCUMENT_WORDS: Record<string, string> = {
  passport: 'Passport',
  'id-card': 'Identity card',
  'driving-licence': 'Driving licence',
}

export default sitePage(
  async ({ ctx }, { query }) => {
    const { isVerified, homeCountry } = await viewAccount(ctx)
    const [last] = await listIdentityChecks(ctx)
    const note = await pageNote(query)
    const about = last && `${DOCUMENT_WORDS[last.document] ?? last.document}, ${last.country}, ending ${last.last4}`
    return (
      <AccountFrame
        here="identity"
        lead="Some hosts welcome only guests who are who they say. We look at your document once; hosts see a badge, never the document."
      >
        {last?.status === 'submitted' && (
          <Alert tone="info" title="Your document is being looked at">
            {about}. Sent in on {showInstant(last.submittedAt)}. It takes some hours; you get a mail.
          </Alert>
        )}
        {last?.status !== 'submitted' && isVerified && (
          <Alert tone="good" title="Your identity is confirmed">
            {last?.decidedAt
              ? `${about}. Confirmed on ${showFullDay(last.decidedAt.slice(0, 10))}.`
              : 'Nothing is left to do.'}
          </Alert>
        )}
        {last?.status === 'rejected' && !isVerified && (
          <Alert tone="warn" title="We could not confirm your document">
            {about}. Check the number and send it in again.
          </Alert>
        )}
        {!isVerified && last?.status !== 'submitted' && (
          <form method="post" action="/account/identity/send" className="space-y-6" noValidate>
            <FormProblem note={note} />
            <SelectField
              name="document"
              label="Document"
              defaultValue={note.values.document ?? 'passport'}
              error={note.fields.document}
            >
              {Object.entries(DOCUMENT_WORDS).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </SelectField>
            <Field
              name="country"
              label="Country that issued it"
              autoComplete="country-name"
              defaultValue={note.values.country ?? homeCountry}
              error={note.fields.country}
              required
            />
            <Field
              name="number"
              label="Number of the document"
              autoComplete="off"
              hint="We keep its last four characters."
              error={note.fields.number}
              required
            />
            <Button size="large">Send in</Button>
          </form>
        )}
      </AccountFrame>
    )
  },
  { path: '/account/identity', signedIn: true },
)
