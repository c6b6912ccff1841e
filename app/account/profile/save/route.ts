import { profileForm } from '@/app/lib/account-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { changeProfile } from '@/domain/account/change-profile'

const PAGE = '/account/profile'

export const GET = backToPage(() => PAGE)

export const POST = formHandler(
  { schema: profileForm, back: () => PAGE, keep: Object.keys(profileForm.shape), signedIn: true },
  async ({ ctx }, profile, { form }) => {
    await changeProfile(ctx, { ...profile, languages: form.getAll('language') })
    return seeOther(`${PAGE}?saved=1`)
  },
)
