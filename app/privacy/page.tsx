import { TextPage } from '@/app/components/text-page'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Privacy' }

export default sitePage(
  async () => (
    <TextPage
      title="Privacy"
      lead="What we keep about you, why, and who gets to see it."
      sections={[
        {
          id: 'keep',
          title: 'What we keep',
          content: (
            <ul className="list-disc space-y-2 pl-5">
              <li>Your name, e-mail address and a password that we store in a form nobody can read.</li>
              <li>Your bookings, payments and reviews.</li>
              <li>
                The brand, the last four digits and the expiry of your cards. The full number stays with the payment
                provider.
              </li>
            </ul>
          ),
        },
        {
          id: 'see',
          title: 'Who sees it',
          content: (
            <p>
              Hosts see your first name when you ask for a stay, and your contact details when it is confirmed. The
              payment provider sees what it needs to charge and refund. Nobody else.
            </p>
          ),
        },
        {
          id: 'cookies',
          title: 'Cookies',
          content: (
            <p>One cookie keeps your visit together, one keeps you signed in. None follows you to other sites.</p>
          ),
        },
        {
          id: 'rights',
          title: 'What you can ask for',
          content: (
            <p>A copy of everything we keep about you, its correction, and its removal when your last trip is over.</p>
          ),
        },
      ]}
    />
  ),
  { path: '/privacy' },
)
