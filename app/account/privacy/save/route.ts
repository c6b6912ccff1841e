import { backToPage } from '@/app/lib/form-handler'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { changePrivacy, PRIVACY_KEYS } from '@/domain/settings/privacy'

export const GET = backToPage(() => '/account/privacy')

export const POST = siteHandler(async ({ ctx }, _request, { form }) => {
  const on = form.getAll('on')
  await changePrivacy(ctx, Object.fromEntries(PRIVACY_KEYS.map((key) => [key, on.includes(key)])))
  return seeOther('/account/privacy?saved=1')
})
