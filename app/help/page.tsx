import { TextPage } from '@/app/components/text-page'
import { sitePage } from '@/app/lib/site-page'
import { CANCELLATION_POLICIES, POLICY_NAMES } from '@/domain/booking/cancellation-policy'
import { generalPolicyText } from '@/domain/booking/policy-text'
import { HOLD_MINUTES } from '@/domain/hold/create-hold'

export const metadata = { title: 'Help' }

export default sitePage(
  async () => (
    <TextPage
      title="How can we help?"
      lead="Short answers to what guests ask most: finding a stay, paying for it, and changing your mind."
      sections={[
        {
          id: 'finding',
          title: 'Finding a stay',
          content: (
            <>
              <p>
                Search by city, country or sight. With dates, only places that are free for all of your nights are
                shown, and each has its total with every fee and tax.
              </p>
              <p>
                Adults and children count towards the guests that a place can take; infants under 2 do not. Tell us
                about pets: not every host can have them.
              </p>
            </>
          ),
        },
        {
          id: 'booking',
          title: 'Reserving and paying',
          content: (
            <>
              <p>
                When you press Reserve, your nights are kept for {HOLD_MINUTES} minutes while you check everything and
                pay. After that they are free for others again, and you can simply start over.
              </p>
              <p>
                Places with instant booking are yours as soon as the payment went through. Other hosts answer a request
                first; your card is charged only when they accept.
              </p>
              <p>
                Some banks ask you to confirm a payment on a page of their own. If a payment page does not answer, look
                at{' '}
                <a className="text-link" href="/trips">
                  your trips
                </a>{' '}
                and{' '}
                <a className="text-link" href="/payments">
                  your payments
                </a>{' '}
                before you pay again: they show what really happened.
              </p>
            </>
          ),
        },
        {
          id: 'cancelling',
          title: 'Cancelling',
          content: (
            <>
              <p>
                Open the trip and choose Cancel. You see what comes back before you confirm. Refunds go to the card that
                you paid with and take 2 to 5 days.
              </p>
              <dl className="space-y-3">
                {CANCELLATION_POLICIES.map((policy) => (
                  <div key={policy}>
                    <dt className="font-semibold">{POLICY_NAMES[policy]}</dt>
                    <dd>{generalPolicyText(policy)}</dd>
                  </div>
                ))}
              </dl>
            </>
          ),
        },
        {
          id: 'dates',
          title: 'The calendar does not work',
          content: (
            <p>
              On the page of a stay, below the button, there is a link to type the dates instead. It leads to a plain
              form that works in every browser.
            </p>
          ),
        },
        {
          id: 'safety',
          title: 'Staying safe',
          content: (
            <p>
              Pay only on Larkstay. Nobody from Larkstay and no host may ask you for a transfer, a gift card or a
              payment on another site. What is paid elsewhere can not be refunded.
            </p>
          ),
        },
      ]}
    />
  ),
  { path: '/help' },
)
