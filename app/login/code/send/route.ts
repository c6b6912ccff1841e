import { emailForm } from '@/app/lib/account-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { nextPath, withNext } from '@/app/lib/next-path'
import { seeOther } from '@/app/lib/site-handler'
import { requestSignInCode } from '@/domain/account/request-code'

export const GET = backToPage(() => '/login/code')

export const POST = formHandler(
  { schema: emailForm, back: ({ form }) => withNext('/login/code', nextPath(form.get('next'))), keep: ['email'] },
  async ({ ctx }, { email }, { form }) => {
    await requestSignInCode(ctx, { email })
    const query = new URLSearchParams({ email, next: nextPath(form.get('next')) })
    if (form.has('again')) query.set('again', '1')
    return seeOther(`/login/code?${query}`)
  },
)
