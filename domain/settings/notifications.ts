import { operation, type OperationContext } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'

export const TOPICS = ['bookings', 'messages', 'reminders', 'offers', 'inspiration', 'account'] as const
export const CHANNELS = ['email', 'push', 'sms'] as const
export type Topic = (typeof TOPICS)[number]
export type Channel = (typeof CHANNELS)[number]

/** Topics that only advertise: one press turns them off everywhere. */
export const ADVERTISING: Topic[] = ['offers', 'inspiration']

export interface NotificationChoice {
  topic: Topic
  channel: Channel
  isOn: boolean
}

/** What a new account wants to hear: everything about its trips by mail and in the app, advertising by mail only, nothing by SMS but bookings. */
const isUsuallyOn = (topic: Topic, channel: Channel): boolean =>
  channel === 'email' || (channel === 'push' && !ADVERTISING.includes(topic)) || topic === 'bookings'

/** The choices of a new account as rows. */
export const usualNotifications = (userId: number) =>
  TOPICS.flatMap((topic) => CHANNELS.map((channel) => ({ userId, topic, channel, isOn: isUsuallyOn(topic, channel) })))

export const NEW_PRIVACY = {
  ...{ showsProfile: true, showsCity: true, showsReviews: true },
  ...{ sendsRead: true, allowsIndexing: true, personalisesAds: false },
}

/** All choices of the guest, topic by topic. */
export async function listNotifications(ctx: OperationContext): Promise<NotificationChoice[]> {
  const rows = await ctx.db.notificationSetting.findMany({ where: { userId: requireGuest(ctx) } })
  return TOPICS.flatMap((topic) =>
    CHANNELS.map((channel) => {
      const row = rows.find((one) => one.topic === topic && one.channel === channel)
      return { topic, channel, isOn: row?.isOn ?? isUsuallyOn(topic, channel) }
    }),
  )
}

/** Changes what the guest wants to hear; only what is new is written. */
export const changeNotifications = operation<{ choices: NotificationChoice[] }, { changed: number }>(
  {
    name: 'settings.change',
    kind: 'write',
    logArgs: ({ choices }) => ({ notifications: choices }),
    logResult: (result) => result,
  },
  async (ctx, { choices }) => {
    const userId = requireGuest(ctx)
    const now = await listNotifications(ctx)
    const changes = choices.filter(({ topic, channel, isOn }) =>
      now.some((one) => one.topic === topic && one.channel === channel && one.isOn !== isOn),
    )
    for (const { topic, channel, isOn } of changes)
      await ctx.db.notificationSetting.upsert({
        where: { userId_topic_channel: { userId, topic, channel } },
        create: { userId, topic, channel, isOn },
        update: { isOn },
      })
    return { changed: changes.length }
  },
)
