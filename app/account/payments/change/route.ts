import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { changeCard } from '@/domain/card/change-card'

const PAGE = '/account/payments'

export const GET = backToPage(() => PAGE)

const cardAction = z.object({ card: z.coerce.number(), action: z.enum(['make-default', 'remove']) })

export const POST = formHandler(
  { schema: cardAction, back: () => `${PAGE}?list=1`, signedIn: true },
  async ({ ctx }, { card, action }) => {
    await changeCard(ctx, { cardId: card, action })
    return seeOther(action === 'remove' ? `${PAGE}?removed=1` : `${PAGE}?default=${card}`)
  },
)
