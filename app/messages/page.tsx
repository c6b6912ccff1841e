import { Avatar } from '@/app/components/avatar'
import { ButtonLink } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import { Still } from '@/app/components/still'
import { showInstant, showStay } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { listConversations, type ConversationLine } from '@/domain/message/list-conversations'

export const metadata = { title: 'Messages' }

/** All conversations with hosts, the latest first. */
export default sitePage(
  async (site) => {
    const conversations = await listConversations(site.ctx, {})
    return (
      <Still className="page-width max-w-4xl py-8 sm:py-10">
        <h1 className="mb-6 text-3xl font-semibold sm:text-4xl">Messages</h1>
        {conversations.length === 0 ? (
          <EmptyState icon="message-circle" title="No messages yet">
            <p>Ask a host anything from the page of their place, or from one of your trips.</p>
            <ButtonLink href="/search">Find a place</ButtonLink>
          </EmptyState>
        ) : (
          <ul className="divide-y divide-sand-200 overflow-hidden rounded-card border border-sand-200 bg-surface">
            {conversations.map((line) => (
              <Line key={line.id} line={line} today={site.ctx.today} />
            ))}
          </ul>
        )}
      </Still>
    )
  },
  { path: '/messages', signedIn: true },
)

function Line({ line, today }: { line: ConversationLine; today: string }) {
  const { trip } = line
  return (
    <li>
      <a href={`/messages/${line.id}`} className="flex gap-4 p-4 hover:bg-sand-50 sm:p-5">
        <Avatar firstName={line.hostName} hue={line.hostHue} portrait={line.hostPortrait} size={52} />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold">{line.hostName}</span>
            <span className="text-sm text-ink-soft">{showInstant(line.lastAt)}</span>
          </span>
          <span className="block truncate text-sm text-ink-soft">
            {line.listingTitle}, {line.city}
            {trip && ` · ${showStay(trip.checkIn, trip.checkOut, today)}`}
          </span>
          <span className="mt-1 block truncate">
            {line.isWaiting && <span className="text-ink-soft">You: </span>}
            {line.lastText}
          </span>
        </span>
      </a>
    </li>
  )
}
