import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { requestClosingCode } from '@/domain/account/request-code'

export const GET = backToPage(() => '/account/privacy#close')

export const POST = formHandler(
  { schema: z.object({}), back: () => '/account/privacy#close', signedIn: true },
  async ({ ctx }) => {
    await requestClosingCode(ctx, {})
    return seeOther('/account/privacy?sent=1#close')
  },
)
