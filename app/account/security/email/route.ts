import { codeForm } from '@/app/lib/account-forms'
import { CODE_NOTES } from '@/app/lib/code-words'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { changeEmail } from '@/domain/account/change-email'

export const GET = backToPage(() => '/account/security#email')

export const POST = formHandler(
  { schema: codeForm, back: () => '/account/security?sent=1&about=code#email', signedIn: true },
  async ({ ctx }, { code }, { sendBack }) => {
    const { outcome } = await changeEmail(ctx, { code })
    return outcome === 'right' ? seeOther('/account/security?done=email') : sendBack(CODE_NOTES[outcome])
  },
)
