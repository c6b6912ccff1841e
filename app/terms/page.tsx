import { TextPage } from '@/app/components/text-page'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Terms' }

export default sitePage(
  async () => (
    <TextPage
      title="Terms"
      lead="What you and we agree on when you use Larkstay, in words that can be read."
      sections={[
        {
          id: 'contract',
          title: 'Who agrees with whom',
          content: (
            <p>
              A booking is an agreement between you and the host. Larkstay arranges it, takes the payment for the host
              and helps when something goes wrong.
            </p>
          ),
        },
        {
          id: 'price',
          title: 'Price and payment',
          content: (
            <>
              <p>
                The price on the review page is what you pay. It has the nights, the fees of the host, our service fee
                and all taxes.
              </p>
              <p>
                A booking counts when you have its confirmation with a booking code. A request counts when the host
                accepts.
              </p>
            </>
          ),
        },
        {
          id: 'cancel',
          title: 'Cancelling',
          content: (
            <p>
              The cancellation policy that you see when you book holds for that booking, also if the host changes it
              later. If a host cancels, you get everything back.
            </p>
          ),
        },
        {
          id: 'conduct',
          title: 'In the house',
          content: (
            <p>
              Keep to the house rules, to the number of guests that you booked for, and to what is usual among
              neighbours.
            </p>
          ),
        },
        {
          id: 'reviews',
          title: 'Reviews',
          content: (
            <p>
              You can review a place after your stay. We take down only what is unlawful or has nothing to do with the
              stay.
            </p>
          ),
        },
      ]}
    />
  ),
  { path: '/terms' },
)
