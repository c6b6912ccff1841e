import { signupForm } from '@/app/lib/entry-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { nextPath, withNext } from '@/app/lib/next-path'
import { sessionCookie } from '@/app/lib/session-cookie'
import { createAccount } from '@/domain/account/create-account'
import { signIn } from '@/domain/account/sign-in'

export const GET = backToPage(() => '/signup')

export const POST = formHandler(
  {
    schema: signupForm,
    back: ({ form }) => withNext('/signup', nextPath(form.get('next'))),
    keep: ['firstName', 'lastName', 'email'],
  },
  async ({ ctx }, { next, ...account }) => {
    await createAccount(ctx, account)
    const { token } = await signIn(ctx, { email: account.email, password: account.password })
    return seeOther(nextPath(next), { 'set-cookie': sessionCookie(token) })
  },
)
