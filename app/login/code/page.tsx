import { redirect } from 'next/navigation'
import { CodeField } from '@/app/components/account/code-field'
import { EmailField } from '@/app/components/account/email-field'
import { PasswordField } from '@/app/components/account/password-field'
import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { EntryFrame } from '@/app/components/forms/entry-frame'
import { FormProblem } from '@/app/components/forms/form-problem'
import { nextPath, withNext } from '@/app/lib/next-path'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Log in with a code') })

/** Log in without the password: first the address, then the code that was sent there. */
export default sitePage(
  async (site, { query }) => {
    const next = nextPath(query.get('next'))
    if (site.userId !== null) redirect(next)
    const note = await pageNote(query)
    const email = query.get('email')?.slice(0, 120) ?? ''
    const foot = (
      <a href={withNext('/login', next)} className="text-link">
        {t('Log in with the password')}
      </a>
    )
    if (!email)
      return (
        <EntryFrame title={t('Log in with a code')} intro={t('We send six digits to your email address.')} foot={foot}>
          <form method="post" action="/login/code/send" className="space-y-5" noValidate>
            <FormProblem note={note} />
            <input type="hidden" name="next" value={next} />
            <EmailField note={note} />
            <Button size="large" isWide>
              {t('Send a code')}
            </Button>
          </form>
        </EntryFrame>
      )
    return (
      <EntryFrame
        title={t('Type the code')}
        intro={t('If {email} has an account, a code is on its way.', { email })}
        foot={foot}
      >
        <form method="post" action="/login/code/check" className="space-y-5" noValidate>
          <FormProblem note={note} />
          {query.has('again') && <Alert tone="info" title={t('We have sent another code')} />}
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="email" value={email} />
          <CodeField note={note} />
          <details open={Boolean(note.fields.newPassword)} className="group">
            <summary className="text-link inline-block">{t('Choose a new password too')}</summary>
            <div className="mt-4">
              <PasswordField
                name="newPassword"
                label={t('New password')}
                autoComplete="new-password"
                hint={t('At least 8 characters. The old one is not valid any more then.')}
                error={note.fields.newPassword}
                required={false}
              />
            </div>
          </details>
          <Button size="large" isWide>
            {t('Log in')}
          </Button>
        </form>
        <form method="post" action="/login/code/send" className="mt-4 text-center">
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="email" value={email} />
          <button name="again" value="1" className="text-link">
            {t('Send another code')}
          </button>
        </form>
      </EntryFrame>
    )
  },
  { path: '/login/code' },
)
