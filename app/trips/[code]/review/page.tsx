import { Alert } from '@/app/components/alert'
import { Button, ButtonLink } from '@/app/components/button'
import { Card } from '@/app/components/card'
import { TextArea } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { stayHref } from '@/app/components/listing-card'
import { Still } from '@/app/components/still'
import type { FormNote } from '@/app/lib/form-note'
import { pageNote } from '@/app/lib/page-note'
import { REVIEW_LABELS, STAR_WORDS } from '@/app/lib/review-words'
import { showStay } from '@/app/lib/show-date'
import { plural } from '@/app/lib/words'
import { sitePage } from '@/app/lib/site-page'
import { viewReviewForm, type ReviewForm } from '@/domain/review/view-review-form'
import { LONGEST_REVIEW, REVIEW_CATEGORIES } from '@/domain/review/write-review'

export const metadata = { title: 'Write a review' }

/** Where a guest reviews a stay that is over. */
export default sitePage(
  async (site, { params, query }) => {
    const view = await viewReviewForm(site.ctx, { code: params.code ?? '' })
    const { trip } = view
    return (
      <Still className="page-width max-w-3xl py-8">
        <a href={`/trips/${trip.code}`} className="text-link">
          Back to the trip
        </a>
        <h1 className="mt-4 text-3xl font-semibold sm:text-4xl">How was {trip.listing.title}?</h1>
        <p className="mt-2 mb-7 text-ink-soft">
          {trip.listing.city}, {showStay(trip.checkIn, trip.checkOut, site.ctx.today)}, with {view.hostName}
        </p>
        <Content view={view} note={await pageNote(query)} isSent={query.has('sent')} />
      </Still>
    )
  },
  { path: '/trips/[code]/review', signedIn: true },
)

function Content({
  view: { trip, own, refusal },
  note,
  isSent,
}: {
  view: ReviewForm
  note: FormNote
  isSent: boolean
}) {
  if (own)
    return (
      <>
        {isSent && (
          <Alert tone="good" title="Thank you for your review" className="mb-6">
            It is on the page of the place now.
          </Alert>
        )}
        <Card>
          <h2 className="text-xl font-semibold">Your review: {plural(own.rating, 'star')}</h2>
          <p className="mt-3 break-words whitespace-pre-line">{own.text}</p>
          <ButtonLink href={`${stayHref(trip.listing.id)}#reviews`} variant="quiet" className="mt-5">
            See it on the page of the place
          </ButtonLink>
        </Card>
      </>
    )
  if (refusal)
    return (
      <Alert tone="info" title={refusal.what}>
        {refusal.fix}
      </Alert>
    )
  return <Form code={trip.code} note={note} />
}

function Form({ code, note }: { code: string; note: FormNote }) {
  return (
    <form method="post" action={`/trips/${code}/review/send`} className="space-y-7">
      <FormProblem note={note} />
      <Stars name="rating" label="Overall" note={note} />
      <div className="grid gap-x-10 gap-y-5 border-y border-sand-300 py-6 sm:grid-cols-2">
        {REVIEW_CATEGORIES.map((name) => (
          <Stars key={name} name={name} label={REVIEW_LABELS[name]} note={note} />
        ))}
      </div>
      <TextArea
        name="text"
        label="Your review"
        hint="What should the next guests know? Everybody can read it, with your first name."
        rows={6}
        minLength={10}
        maxLength={LONGEST_REVIEW}
        required
        defaultValue={note.values.text}
        error={note.fields.text}
      />
      <Button size="large">Publish review</Button>
    </form>
  )
}

/** One to five stars as radio buttons in a row. */
function Stars({ name, label, note }: { name: string; label: string; note: FormNote }) {
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <div className="mt-1.5 flex gap-1">
        {[1, 2, 3, 4, 5].map((stars) => (
          <label
            key={stars}
            className="flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-xl border border-sand-500 bg-surface px-2 font-semibold has-checked:border-pine-700 has-checked:bg-pine-100"
          >
            <input
              type="radio"
              name={name}
              value={stars}
              required
              defaultChecked={note.values[name] === String(stars)}
              className="size-4 accent-pine-700"
            />
            {stars}
            <span className="sr-only"> {STAR_WORDS[stars]}</span>
          </label>
        ))}
      </div>
      {note.fields[name] && <p className="mt-1 text-sm font-medium text-coral-600">{note.fields[name]}</p>}
    </fieldset>
  )
}
