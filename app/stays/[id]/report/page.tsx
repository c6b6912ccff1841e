import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { Radio } from '@/app/components/choice'
import { TextArea } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { Still } from '@/app/components/still'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { LONGEST_REPORT, REPORT_REASONS } from '@/domain/listing/report-listing'
import { viewListing } from '@/domain/listing/view-listing'

export const metadata = { title: 'Report a listing' }

/** Where a visitor says that something is wrong with a listing. */
export default sitePage(
  async (site, { params, query }) => {
    const { card } = await viewListing(site.ctx, { listingId: listingIdOf(params.id) })
    const note = await pageNote(query)
    return (
      <Still className="page-width max-w-2xl py-8">
        <a href={`/stays/${card.id}`} className="text-link">
          Back to the stay
        </a>
        <h1 className="mt-4 text-3xl font-semibold">Report this listing</h1>
        <p className="mt-2 mb-6 text-ink-soft">{card.title}. The host does not learn who reported it.</p>
        {query.has('sent') ? (
          <Alert tone="good" title="Thank you, we will look into it">
            We may write to you when we need to know more.
          </Alert>
        ) : (
          <form method="post" action={`/stays/${card.id}/report/send`} className="space-y-6">
            <FormProblem note={note} />
            <fieldset>
              <legend className="mb-2 font-semibold">What is wrong?</legend>
              {Object.entries(REPORT_REASONS).map(([reason, label]) => (
                <Radio
                  key={reason}
                  name="reason"
                  value={reason}
                  label={label}
                  required
                  defaultChecked={note.values.reason === reason}
                />
              ))}
              {note.fields.reason && <p className="mt-1 text-sm font-medium text-coral-600">{note.fields.reason}</p>}
            </fieldset>
            <TextArea
              name="text"
              label="What did you see?"
              rows={5}
              maxLength={LONGEST_REPORT}
              defaultValue={note.values.text}
              error={note.fields.text}
            />
            <Button>Send report</Button>
          </form>
        )}
      </Still>
    )
  },
  { path: '/stays/[id]/report', signedIn: true },
)
