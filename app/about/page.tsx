import { TextPage } from '@/app/components/text-page'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'About us' }

export default sitePage(
  async () => (
    <TextPage
      title="About Larkstay"
      lead="Larks are up before everybody else. We like places that make that easy."
      sections={[
        {
          id: 'what',
          title: 'What we do',
          content: (
            <p>
              Larkstay brings together people who let a home, a room or a whole hotel with people who look for a place
              to stay. Hosts set their prices and rules. We show them plainly, take the payment and keep the calendar
              honest.
            </p>
          ),
        },
        {
          id: 'how',
          title: 'What we hold to',
          content: (
            <ul className="list-disc space-y-2 pl-5">
              <li>The total is the total: all fees and taxes are in it from the first search on.</li>
              <li>Photos show the place, and their captions say what can be seen.</li>
              <li>Reviews come from guests who have stayed, good ones and bad ones.</li>
              <li>No countdowns, no “only one left”, no boxes ticked for you.</li>
            </ul>
          ),
        },
        {
          id: 'story',
          title: 'How we got here',
          content: (
            <ul className="list-disc space-y-2 pl-5">
              <li>
                <strong>2014:</strong> Larkstay begins in Porto with eleven flats and one telephone.
              </li>
              <li>
                <strong>2016:</strong> the first hotels and hostels join.
              </li>
              <li>
                <strong>2018:</strong> Larkstay buys Nestbook, a site for cabins and treehouses.
              </li>
              <li>
                <strong>2021:</strong> experiences start, first in Lisbon, Kyoto and Cape Town.
              </li>
              <li>
                <strong>2023:</strong> Larkstay buys Fernpay, which had handled its payments from the beginning.
              </li>
              <li>
                <strong>2026:</strong> stays on every continent that has a kettle.
              </li>
            </ul>
          ),
        },
        {
          id: 'earn',
          title: 'How we earn',
          content: (
            <p>Guests pay a service fee with each booking. It stands in the price details as a line of its own.</p>
          ),
        },
        {
          id: 'reach',
          title: 'How to reach us',
          content: (
            <p>
              See{' '}
              <a className="text-link" href="/help/contact">
                all ways to reach us
              </a>
              ; journalists find what they need under{' '}
              <a className="text-link" href="/press">
                press
              </a>
              .
            </p>
          ),
        },
      ]}
    />
  ),
  { path: '/about' },
)
