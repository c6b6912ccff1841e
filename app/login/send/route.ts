import { loginForm } from '@/app/lib/entry-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { nextPath, withNext } from '@/app/lib/next-path'
import { mailboxCookie, sessionCookie } from '@/app/lib/session-cookie'
import { signIn } from '@/domain/account/sign-in'

export const GET = backToPage(() => '/login')

export const POST = formHandler(
  { schema: loginForm, back: ({ form }) => withNext('/login', nextPath(form.get('next'))), keep: ['email'] },
  async ({ ctx, setCookies }, { email, password, next }) => {
    const { token } = await signIn(ctx, { email, password })
    setCookies.push(mailboxCookie(token))
    return seeOther(nextPath(next), { 'set-cookie': sessionCookie(token) })
  },
)
