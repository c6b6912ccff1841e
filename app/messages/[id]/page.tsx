import { clsx } from 'clsx'
import { Alert } from '@/app/components/alert'
import { Avatar } from '@/app/components/avatar'
import { Button } from '@/app/components/button'
import { TextArea } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { answersWithin } from '@/app/components/listing/host-card'
import { stayHref } from '@/app/components/listing-card'
import { Photo } from '@/app/components/photo'
import { Still } from '@/app/components/still'
import { pageNote } from '@/app/lib/page-note'
import { showInstant, showStay } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { viewConversation, type ConversationView } from '@/domain/message/view-conversation'
import { LONGEST_MESSAGE } from '@/domain/message/send-message'

export const metadata = { title: 'Conversation' }

const SPEECH = 'w-fit max-w-[min(36rem,85%)] rounded-[1.25rem] px-[1.1rem] py-3 wrap-anywhere whitespace-pre-line'

/** What a guest and a host wrote to each other, and the place that it is about. */
export default sitePage(
  async (site, { params, query }) => {
    const view = await viewConversation(site.ctx, { id: listingIdOf(params.id) })
    const note = await pageNote(query)
    return (
      <Still className="page-width max-w-5xl py-8">
        <a href="/messages" className="text-link">
          All messages
        </a>
        <h1 className="mt-4 text-3xl font-semibold">{view.host.firstName}</h1>
        {view.host.responseHours !== null && (
          <p className="mt-1 text-ink-soft">{answersWithin(view.host.responseHours)}</p>
        )}
        <div className="mt-7 grid items-start gap-9 md:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="min-w-0">
            {query.has('sent') && (
              <Alert tone="good" title="Your message is on its way" className="mb-6">
                You get a mail when {view.host.firstName} answers.
              </Alert>
            )}
            <Thread view={view} />
            <FormProblem note={note} className="mt-8" />
            <form method="post" action={`/messages/${view.id}/send`} className="mt-8 space-y-3 print:hidden">
              <TextArea
                name="text"
                label={`Your message to ${view.host.firstName}`}
                rows={4}
                maxLength={LONGEST_MESSAGE}
                required
                defaultValue={note.values.text}
                error={note.fields.text}
              />
              <Button>Send message</Button>
            </form>
          </div>
          <About view={view} today={site.ctx.today} />
        </div>
      </Still>
    )
  },
  { path: '/messages/[id]', signedIn: true },
)

function Thread({ view }: { view: ConversationView }) {
  return (
    <ol aria-label="Messages" className="space-y-5">
      {view.messages.map(({ id, text, sentAt, isOwn, authorName }) => (
        <li key={id} className={clsx('flex items-end gap-3', isOwn && 'flex-row-reverse')}>
          {!isOwn && (
            <Avatar firstName={authorName} hue={view.host.avatarHue} portrait={view.host.portrait} size={36} />
          )}
          <div className="min-w-0 flex-1">
            <p className={clsx('mb-1 text-sm text-ink-soft', isOwn && 'text-right')}>
              <span className="font-semibold text-ink">{isOwn ? 'You' : authorName}</span>, {showInstant(sentAt)}
            </p>
            <p className={clsx(SPEECH, isOwn ? 'ml-auto bg-pine-700 text-white' : 'bg-sand-100')}>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function About({ view: { listing, trip }, today }: { view: ConversationView; today: string }) {
  return (
    <aside aria-label="About" className="overflow-hidden rounded-card border border-sand-200 bg-surface">
      {listing.photos[0] && (
        <Photo photo={listing.photos[0]} alt="" sizes="19rem" className="aspect-[3/2] w-full object-cover" />
      )}
      <div className="space-y-2 p-5">
        <p className="text-lg leading-snug font-semibold">{listing.title}</p>
        <p className="text-sm text-ink-soft">
          {listing.neighbourhood}, {listing.city}
        </p>
        {trip && <p className="font-medium">{showStay(trip.checkIn, trip.checkOut, today)}</p>}
        <p className="flex flex-wrap gap-x-5 gap-y-1 pt-1">
          <a href={stayHref(listing.id)} className="text-link">
            About this stay
          </a>
          {trip && (
            <a href={`/trips/${trip.code}`} className="text-link">
              Your trip
            </a>
          )}
        </p>
      </div>
    </aside>
  )
}
