import { loginCodeForm } from '@/app/lib/account-forms'
import { CODE_NOTES } from '@/app/lib/code-words'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { nextPath } from '@/app/lib/next-path'
import { mailboxCookie, sessionCookie } from '@/app/lib/session-cookie'
import { seeOther } from '@/app/lib/site-handler'
import { signInWithCode } from '@/domain/account/sign-in-with-code'

export const GET = backToPage(() => '/login/code')

export const POST = formHandler(
  {
    schema: loginCodeForm,
    back: ({ form }) =>
      `/login/code?${new URLSearchParams({ email: form.get('email') ?? '', next: nextPath(form.get('next')) })}`,
  },
  async (site, { email, code, newPassword, next }, { sendBack }) => {
    const { outcome, token } = await signInWithCode(site.ctx, { email, code, ...(newPassword && { newPassword }) })
    if (token === null || outcome !== 'right') return sendBack(CODE_NOTES[outcome === 'right' ? 'wrong' : outcome])
    site.setCookies.push(mailboxCookie(token))
    return seeOther(nextPath(next), { 'set-cookie': sessionCookie(token) })
  },
)
