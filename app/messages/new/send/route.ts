import { backToPage, formHandler } from '@/app/lib/form-handler'
import { messageForm } from '@/app/lib/message-form'
import { seeOther } from '@/app/lib/site-handler'
import { listingIdOf } from '@/app/lib/stay-query'
import { sendMessage } from '@/domain/message/send-message'

function formPath(form: URLSearchParams): string {
  const trip = form.get('trip')
  return trip
    ? `/messages/new?trip=${encodeURIComponent(trip)}`
    : `/messages/new?stay=${listingIdOf(form.get('stay') ?? '')}`
}

export const GET = backToPage(() => '/messages')

export const POST = formHandler(
  { schema: messageForm, back: ({ form }) => formPath(form), keep: ['text'], signedIn: true },
  async ({ ctx }, { text, stay, trip }) => {
    const about = trip ? { code: trip } : { listingId: listingIdOf(stay) }
    const { conversationId } = await sendMessage(ctx, { ...about, text })
    return seeOther(`/messages/${conversationId}?sent=1`)
  },
)
