import { passwordForm } from '@/app/lib/account-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { changePassword } from '@/domain/account/change-password'

export const GET = backToPage(() => '/account/security#password')

export const POST = formHandler(
  { schema: passwordForm, back: () => '/account/security?about=password#password', signedIn: true },
  async ({ ctx }, { oldPassword, newPassword }) => {
    await changePassword(ctx, { oldPassword, newPassword })
    return seeOther('/account/security?done=password')
  },
)
