import { redirect } from 'next/navigation'
import { EmailField } from '@/app/components/account/email-field'
import { PasswordField } from '@/app/components/account/password-field'
import { Button } from '@/app/components/button'
import { Field } from '@/app/components/field'
import { EntryFrame } from '@/app/components/forms/entry-frame'
import { FormProblem } from '@/app/components/forms/form-problem'
import { SHORTEST_PASSWORD } from '@/app/lib/entry-forms'
import { nextPath, withNext } from '@/app/lib/next-path'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'

export const metadata = { title: 'Sign up' }

export default sitePage(
  async (site, { query }) => {
    const next = nextPath(query.get('next'))
    if (site.userId !== null) redirect(next)
    const note = await pageNote(query)
    const { fields, values } = note
    return (
      <EntryFrame
        title="Sign up"
        intro="One account for your bookings, payments and mail."
        foot={
          <>
            Have an account?{' '}
            <a href={withNext('/login', next)} className="text-link">
              Log in
            </a>
          </>
        }
      >
        <form method="post" action="/signup/send" className="space-y-5" noValidate>
          <FormProblem note={note} />
          <input type="hidden" name="next" value={next} />
          <div className="grid gap-5 sm:grid-cols-2 sm:gap-4">
            <Field
              name="firstName"
              label="First name"
              autoComplete="given-name"
              defaultValue={values.firstName}
              error={fields.firstName}
              required
            />
            <Field
              name="lastName"
              label="Last name"
              autoComplete="family-name"
              defaultValue={values.lastName}
              error={fields.lastName}
              required
            />
          </div>
          <EmailField note={note} hint="Confirmations and receipts go there." />
          <PasswordField
            name="password"
            label="Password"
            autoComplete="new-password"
            hint={`At least ${SHORTEST_PASSWORD} characters.`}
            error={fields.password}
          />
          <Button size="large" isWide>
            Create account
          </Button>
          <p className="text-sm text-ink-soft">
            By creating an account you agree to the{' '}
            <a href="/terms" className="text-link">
              terms
            </a>{' '}
            and the{' '}
            <a href="/privacy" className="text-link">
              privacy notice
            </a>
            .
          </p>
        </form>
      </EntryFrame>
    )
  },
  { path: '/signup' },
)
