import { AccountFrame } from '@/app/components/account/account-frame'
import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { sitePage } from '@/app/lib/site-page'
import {
  ADVERTISING,
  CHANNELS,
  listNotifications,
  TOPICS,
  type Channel,
  type Topic,
} from '@/domain/settings/notifications'

export const metadata = { title: 'Notifications' }

const TOPIC_WORDS: Record<Topic, [title: string, about: string]> = {
  bookings: ['Bookings', 'Confirmations, changes, cancellations and receipts'],
  messages: ['Messages', 'What hosts and guests write to you'],
  reminders: ['Reminders', 'Check-in times, payments that are due, reviews to write'],
  offers: ['Offers', 'Deals, coupons and lower prices on places that you saved'],
  inspiration: ['Inspiration', 'Ideas for trips and new places'],
  account: ['Account', 'Log-ins, changes of your password and of these settings'],
}
const CHANNEL_WORDS: Record<Channel, string> = { email: 'Email', push: 'Mobile app', sms: 'SMS' }

export default sitePage(
  async ({ ctx }, { query }) => {
    const choices = await listNotifications(ctx)
    const isOn = (topic: Topic, channel: Channel) =>
      choices.some((one) => one.topic === topic && one.channel === channel && one.isOn)
    const advertises = ADVERTISING.some((topic) => CHANNELS.some((channel) => isOn(topic, channel)))
    return (
      <AccountFrame here="notifications" lead="Choose what we tell you, and where.">
        {query.has('saved') && <Alert tone="good" title="Your choices are saved" />}
        <form method="post" action="/account/notifications/save">
          <table className="w-full table-fixed">
            <caption className="sr-only">Notifications by topic and channel</caption>
            <thead>
              <tr className="border-b border-sand-300 text-left text-sm">
                <th scope="col" className="py-2 font-semibold">
                  Topic
                </th>
                {CHANNELS.map((channel) => (
                  <th key={channel} scope="col" className="w-17 py-2 text-center font-semibold sm:w-28">
                    {CHANNEL_WORDS[channel]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {TOPICS.map((topic) => (
                <tr key={topic} className="border-b border-sand-200">
                  <th scope="row" className="py-4 pr-3 text-left font-normal">
                    <span className="block font-semibold">{TOPIC_WORDS[topic][0]}</span>
                    <span className="text-sm text-ink-soft">{TOPIC_WORDS[topic][1]}</span>
                  </th>
                  {CHANNELS.map((channel) => (
                    <td key={channel} className="text-center">
                      <label className="inline-grid size-11 place-items-center">
                        <span className="sr-only">
                          {TOPIC_WORDS[topic][0]} by {CHANNEL_WORDS[channel]}
                        </span>
                        <input
                          type="checkbox"
                          name="on"
                          value={`${topic}.${channel}`}
                          defaultChecked={isOn(topic, channel)}
                          className="size-6 accent-pine-700"
                        />
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div className="mt-6 flex flex-wrap gap-3">
            <Button>Save choices</Button>
            {advertises && (
              <Button name="do" value="unsubscribe" variant="quiet">
                Unsubscribe from all advertising
              </Button>
            )}
          </div>
        </form>
      </AccountFrame>
    )
  },
  { path: '/account/notifications', signedIn: true },
)
