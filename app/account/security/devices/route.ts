import { backToPage } from '@/app/lib/form-handler'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { numberIn } from '@/app/lib/wishlist-words'
import { signOutDevice, signOutEverywhere } from '@/domain/account/sign-out-device'

export const GET = backToPage(() => '/account/security#devices')

export const POST = siteHandler(async ({ ctx }, _request, { form }) => {
  const device = form.get('device') ?? ''
  if (device === 'all') await signOutEverywhere(ctx, {})
  else await signOutDevice(ctx, { deviceId: numberIn(device) })
  return seeOther(`/account/security?done=${device === 'all' ? 'all' : 'device'}`)
})
