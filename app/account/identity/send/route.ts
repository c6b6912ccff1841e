import { identityForm } from '@/app/lib/account-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { submitIdentity } from '@/domain/account/submit-identity'

const PAGE = '/account/identity'

export const GET = backToPage(() => PAGE)

export const POST = formHandler(
  { schema: identityForm, back: () => PAGE, keep: ['document', 'country'], signedIn: true },
  async ({ ctx }, document) => {
    await submitIdentity(ctx, document)
    return seeOther(PAGE)
  },
)
