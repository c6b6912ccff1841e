import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { exchangePoints } from '@/domain/points/exchange-points'

const schema = z.object({
  points: z
    .string({ error: 'Choose how many points.' })
    .regex(/^\d{1,7}$/, 'Choose how many points.')
    .transform(Number),
})

export const GET = backToPage(() => '/rewards')

export const POST = formHandler(
  { schema, back: () => '/rewards#exchange', signedIn: true },
  async ({ ctx }, { points }) => {
    const { creditMinor } = await exchangePoints(ctx, { points })
    return seeOther(`/account/credit?added=${creditMinor}`)
  },
)
