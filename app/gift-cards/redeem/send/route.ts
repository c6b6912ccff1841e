import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { redeemGiftCard } from '@/domain/gift-card/redeem-gift-card'
import { StaytwinError } from '@/lib/staytwin-error'

const schema = z.object({
  code: z
    .string({ error: 'Write the code of the gift card.' })
    .trim()
    .min(1, 'Write the code of the gift card.')
    .max(40, 'This code is too long.'),
})

export const GET = backToPage(() => '/gift-cards/redeem')

export const POST = formHandler(
  { schema, back: () => '/gift-cards/redeem', keep: ['code'], signedIn: true },
  async ({ ctx }, { code }, { sendBack }) => {
    try {
      const { amountMinor } = await redeemGiftCard(ctx, { code })
      return seeOther(`/account/credit?added=${amountMinor}`)
    } catch (error) {
      if (!StaytwinError.isStaytwinError(error) || !['invalid-input', 'conflict'].includes(error.code)) throw error
      return sendBack({ fields: { code: `${error.what}. ${error.fix}` } })
    }
  },
)
