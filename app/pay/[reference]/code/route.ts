import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { completeChallenge } from '@/domain/payment/complete-challenge'

const payPath = ({ reference }: Record<string, string>): string => `/pay/${encodeURIComponent(reference ?? '')}`

const schema = z.object({
  code: z
    .string({ error: 'Enter the code from the mail.' })
    .trim()
    .min(1, 'Enter the code from the mail.')
    .max(20, 'This code is too long.'),
})

export const GET = backToPage(payPath)

export const POST = formHandler(
  { schema, back: ({ params }) => payPath(params), signedIn: true },
  async ({ ctx }, { code }, { params, sendBack }) => {
    const outcome = await completeChallenge(ctx, { reference: params.reference ?? '', code })
    if (outcome.kind === 'wrong-code') return sendBack({ fields: { code: 'This is not the code in the mail.' } })
    if (outcome.kind !== 'failed') return seeOther(`${outcome.subject.href}?new=1`)
    const what = 'The payment did not go through'
    return sendBack(
      { what, fix: `${outcome.reason} Nothing was booked.` },
      outcome.subject.retryHref ?? outcome.subject.href,
    )
  },
)
