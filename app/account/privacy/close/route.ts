import { codeForm } from '@/app/lib/account-forms'
import { CODE_NOTES } from '@/app/lib/code-words'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { mailboxCookie, noSessionCookie } from '@/app/lib/session-cookie'
import { seeOther } from '@/app/lib/site-handler'
import { closeAccount } from '@/domain/account/close-account'

export const GET = backToPage(() => '/account/privacy#close')

export const POST = formHandler(
  { schema: codeForm, back: () => '/account/privacy?sent=1#close', signedIn: true },
  async ({ ctx, sessionToken, setCookies }, { code }, { sendBack }) => {
    const { outcome } = await closeAccount(ctx, { code })
    if (outcome !== 'right') return sendBack(CODE_NOTES[outcome])
    if (sessionToken !== null) setCookies.push(mailboxCookie(sessionToken))
    return seeOther('/login?closed=1', { 'set-cookie': noSessionCookie() })
  },
)
