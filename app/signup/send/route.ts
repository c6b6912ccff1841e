import { signupForm } from '@/app/lib/entry-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { nextPath, withNext } from '@/app/lib/next-path'
import { mailboxCookie, sessionCookie } from '@/app/lib/session-cookie'
import { createAccount } from '@/domain/account/create-account'
import { signIn } from '@/domain/account/sign-in'

export const GET = backToPage(() => '/signup')

export const POST = formHandler(
  {
    schema: signupForm,
    back: ({ form }) => withNext('/signup', nextPath(form.get('next'))),
    keep: ['firstName', 'lastName', 'email'],
  },
  async ({ ctx, setCookies }, { next, ...account }) => {
    await createAccount(ctx, account)
    const { token } = await signIn(ctx, { email: account.email, password: account.password })
    setCookies.push(mailboxCookie(token))
    return seeOther(nextPath(next), { 'set-cookie': sessionCookie(token) })
  },
)
