import { backToPage, formHandler } from '@/app/lib/form-handler'
import { messageForm } from '@/app/lib/message-form'
import { seeOther } from '@/app/lib/site-handler'
import { listingIdOf } from '@/app/lib/stay-query'
import { sendMessage } from '@/domain/message/send-message'

const conversationPath = ({ id }: Record<string, string>): string => `/messages/${listingIdOf(id)}`

export const GET = backToPage(conversationPath)

export const POST = formHandler(
  { schema: messageForm, back: ({ params }) => conversationPath(params), keep: ['text'], signedIn: true },
  async ({ ctx }, { text }, { params }) => {
    const { conversationId } = await sendMessage(ctx, { conversationId: listingIdOf(params.id), text })
    return seeOther(`/messages/${conversationId}?sent=1`)
  },
)
