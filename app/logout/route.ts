import { backToPage } from '@/app/lib/form-handler'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { noSessionCookie } from '@/app/lib/session-cookie'
import { signOut } from '@/domain/account/sign-out'

export const GET = backToPage(() => '/')

export const POST = siteHandler(async ({ ctx, sessionToken }) => {
  if (sessionToken !== null) await signOut(ctx, { token: sessionToken })
  return seeOther('/', { 'set-cookie': noSessionCookie() })
})
