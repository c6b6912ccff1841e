import { backToPage } from '@/app/lib/form-handler'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { ADVERTISING, changeNotifications, CHANNELS, TOPICS } from '@/domain/settings/notifications'

export const GET = backToPage(() => '/account/notifications')

/** All boxes of the table as they are now, or only advertising off. */
export const POST = siteHandler(async ({ ctx }, _request, { form }) => {
  const isUnsubscribing = form.get('do') === 'unsubscribe'
  const on = new Set(form.getAll('on'))
  const choices = (isUnsubscribing ? ADVERTISING : TOPICS).flatMap((topic) =>
    CHANNELS.map((channel) => ({ topic, channel, isOn: !isUnsubscribing && on.has(`${topic}.${channel}`) })),
  )
  await changeNotifications(ctx, { choices })
  return seeOther('/account/notifications?saved=1')
})
