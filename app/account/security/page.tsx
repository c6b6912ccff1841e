import { AccountFrame } from '@/app/components/account/account-frame'
import { CodeField } from '@/app/components/account/code-field'
import { DeviceList } from '@/app/components/account/device-list'
import { PasswordField } from '@/app/components/account/password-field'
import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { Field } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { PageSection } from '@/app/components/page-section'
import { EMPTY_NOTE, type FormNote } from '@/app/lib/form-note'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listDevices } from '@/domain/account/list-devices'
import { viewAccount } from '@/domain/account/view-account'

export const metadata = { title: 'Log-in and security' }

const DONE: Record<string, string> = {
  password: 'Your password was changed. Every other browser was logged out',
  email: 'Your email address was changed',
  device: 'The device was signed out',
  all: 'All devices were signed out',
}
export default sitePage(
  async ({ ctx }, { query }) => {
    const { email } = await viewAccount(ctx)
    const devices = await listDevices(ctx)
    const note = await pageNote(query)
    const about = query.get('about')
    const noteOf = (form: string) => (about === form ? note : EMPTY_NOTE)
    const done = DONE[query.get('done') ?? '']
    return (
      <AccountFrame here="security">
        {done && <Alert tone="good" title={done} />}
        <PageSection id="password" title="Password">
          <form method="post" action="/account/security/password" className="space-y-5" noValidate>
            <FormProblem note={noteOf('password')} />
            <PasswordField
              name="oldPassword"
              label="Current password"
              autoComplete="current-password"
              error={noteOf('password').fields.oldPassword}
            />
            <PasswordField
              name="newPassword"
              label="New password"
              autoComplete="new-password"
              hint="At least 8 characters."
              error={noteOf('password').fields.newPassword}
            />
            <Field
              name="again"
              label="New password again"
              type="password"
              autoComplete="new-password"
              error={noteOf('password').fields.again}
              required
            />
            <Button>Change password</Button>
          </form>
        </PageSection>
        <EmailSection email={email} isSent={query.has('sent')} code={noteOf('code')} address={noteOf('email')} />
        <PageSection id="devices" title="Devices">
          <DeviceList devices={devices} />
        </PageSection>
      </AccountFrame>
    )
  },
  { path: '/account/security', signedIn: true },
)

function EmailSection({
  email,
  isSent,
  code,
  address,
}: {
  email: string
  isSent: boolean
  code: FormNote
  address: FormNote
}) {
  return (
    <PageSection id="email" title="Email address">
      <p className="mb-5 break-words text-ink-soft">
        You log in with <strong className="text-ink">{email}</strong>. Confirmations and receipts go there.
      </p>
      {isSent && (
        <form method="post" action="/account/security/email" className="mb-8 space-y-5" noValidate>
          <Alert tone="info" title="We have sent you a code">
            Type it here, and the new address is yours.
          </Alert>
          <FormProblem note={code} />
          <CodeField note={code} />
          <Button>Confirm new address</Button>
        </form>
      )}
      <form method="post" action="/account/security/email-code" className="space-y-5" noValidate>
        <FormProblem note={address} />
        <Field
          name="email"
          label="New email address"
          type="email"
          autoComplete="email"
          defaultValue={address.values.email}
          error={address.fields.email}
          required
        />
        <Button variant={isSent ? 'quiet' : 'primary'}>{isSent ? 'Send another code' : 'Send a code'}</Button>
      </form>
    </PageSection>
  )
}
