import { emailForm } from '@/app/lib/account-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { requestEmailCode } from '@/domain/account/request-code'

export const GET = backToPage(() => '/account/security#email')

export const POST = formHandler(
  { schema: emailForm, back: () => '/account/security?about=email#email', keep: ['email'], signedIn: true },
  async ({ ctx }, { email }) => {
    await requestEmailCode(ctx, { email })
    return seeOther('/account/security?sent=1#email')
  },
)
