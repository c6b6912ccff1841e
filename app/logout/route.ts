import { backToPage } from '@/app/lib/form-handler'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { mailboxCookie, noSessionCookie } from '@/app/lib/session-cookie'
import { signOut } from '@/domain/account/sign-out'

export const GET = backToPage(() => '/')

export const POST = siteHandler(async ({ ctx, sessionToken, setCookies }) => {
  if (sessionToken !== null) {
    await signOut(ctx, { token: sessionToken })
    setCookies.push(mailboxCookie(sessionToken))
  }
  return seeOther('/', { 'set-cookie': noSessionCookie() })
})
