import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { exportAccount } from '@/domain/account/export-account'

/** Everything that is kept about the guest, as a file. */
export const GET = siteHandler(async ({ ctx, userId }) => {
  if (userId === null) return seeOther('/login?next=%2Faccount%2Fprivacy')
  return new Response(JSON.stringify(await exportAccount(ctx, {}), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="larkstay-data.json"',
      'cache-control': 'no-store',
    },
  })
})
