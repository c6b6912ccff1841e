import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { listingIdOf } from '@/app/lib/stay-query'
import { LONGEST_REPORT, REPORT_REASONS, reportListing, type ReportReason } from '@/domain/listing/report-listing'

const reasons = Object.keys(REPORT_REASONS) as [ReportReason, ...ReportReason[]]

const schema = z.object({
  reason: z.enum(reasons, { error: 'Choose what is wrong.' }),
  text: z.string().trim().max(LONGEST_REPORT, `Use at most ${LONGEST_REPORT} characters.`).default(''),
})

const reportPath = ({ id }: Record<string, string>): string => `/stays/${listingIdOf(id)}/report`

export const GET = backToPage(reportPath)

export const POST = formHandler(
  { schema, back: ({ params }) => reportPath(params), keep: ['reason', 'text'], signedIn: true },
  async ({ ctx }, report, { params }) => {
    await reportListing(ctx, { listingId: listingIdOf(params.id), ...report })
    return seeOther(`${reportPath(params)}?sent=1`)
  },
)
