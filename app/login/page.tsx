import { redirect } from 'next/navigation'
import { EmailField } from '@/app/components/account/email-field'
import { PasswordField } from '@/app/components/account/password-field'
import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { EntryFrame } from '@/app/components/forms/entry-frame'
import { FormProblem } from '@/app/components/forms/form-problem'
import { nextPath, withNext } from '@/app/lib/next-path'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Log in') })

export default sitePage(
  async (site, { query }) => {
    const next = nextPath(query.get('next'))
    if (site.userId !== null) redirect(next)
    const note = await pageNote(query)
    return (
      <EntryFrame
        title={t('Log in')}
        intro={next === '/' ? t('Good to see you again.') : t('Log in to go on where you were.')}
        foot={
          <>
            {t('New to Larkstay?')}{' '}
            <a href={withNext('/signup', next)} className="text-link">
              {t('Create an account')}
            </a>
          </>
        }
      >
        <form method="post" action="/login/send" className="space-y-5" noValidate>
          {query.has('closed') && (
            <Alert tone="info" title={t('Your account was deleted')}>
              {t('Thank you for travelling with us.')}
            </Alert>
          )}
          <FormProblem note={note} />
          <input type="hidden" name="next" value={next} />
          <EmailField note={note} />
          <PasswordField
            name="password"
            label={t('Password')}
            autoComplete="current-password"
            error={note.fields.password}
          />
          <Button size="large" isWide>
            {t('Log in')}
          </Button>
          <p className="text-center">
            <a href={withNext('/login/code', next)} className="text-link">
              {t('Forgot the password? Log in with a code')}
            </a>
          </p>
        </form>
      </EntryFrame>
    )
  },
  { path: '/login' },
)
