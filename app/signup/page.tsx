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
import { rich, t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Sign up') })

export default sitePage(
  async (site, { query }) => {
    const next = nextPath(query.get('next'))
    if (site.userId !== null) redirect(next)
    const note = await pageNote(query)
    const { fields, values } = note
    return (
      <EntryFrame
        title={t('Sign up')}
        intro={t('One account for your bookings, payments and mail.')}
        foot={
          <>
            {t('Have an account?')}{' '}
            <a href={withNext('/login', next)} className="text-link">
              {t('Log in')}
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
              label={t('First name')}
              autoComplete="given-name"
              defaultValue={values.firstName}
              error={fields.firstName}
              required
            />
            <Field
              name="lastName"
              label={t('Last name')}
              autoComplete="family-name"
              defaultValue={values.lastName}
              error={fields.lastName}
              required
            />
          </div>
          <EmailField note={note} hint={t('Confirmations and receipts go there.')} />
          <PasswordField
            name="password"
            label={t('Password')}
            autoComplete="new-password"
            hint={t('At least {n} characters.', { n: SHORTEST_PASSWORD })}
            error={fields.password}
          />
          <Button size="large" isWide>
            {t('Create account')}
          </Button>
          <p className="text-sm text-ink-soft">
            {rich('By creating an account you agree to the {terms} and the {privacy}.', {
              terms: (
                <a href="/terms" className="text-link">
                  {t('terms')}
                </a>
              ),
              privacy: (
                <a href="/privacy" className="text-link">
                  {t('privacy notice')}
                </a>
              ),
            })}
          </p>
        </form>
      </EntryFrame>
    )
  },
  { path: '/signup' },
)
