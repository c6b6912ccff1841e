import { TextPage } from '@/app/components/text-page'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Press' }

export default sitePage(
  async () => (
    <TextPage
      title="Press"
      lead="Facts, pictures and people to talk to."
      sections={[
        {
          id: 'facts',
          title: 'Facts',
          content: (
            <ul className="list-disc space-y-2 pl-5">
              <li>Founded in 2014 in Porto, Portugal</li>
              <li>Homes, rooms, hotels and experiences on six continents</li>
              <li>A service fee of 14 % for guests; hosts pay nothing to list</li>
            </ul>
          ),
        },
        {
          id: 'news',
          title: 'News',
          content: (
            <ul className="list-disc space-y-2 pl-5">
              <li>
                <strong>March 1, 2027:</strong> spring break savings on stays of three nights and more
              </li>
              <li>
                <strong>January 18, 2027:</strong> one booking in nine is longer than three weeks
              </li>
              <li>
                <strong>November 9, 2026:</strong> totals with all taxes are shown from the first search on, everywhere
              </li>
            </ul>
          ),
        },
        { id: 'contact', title: 'Contact', content: <p>press@larkstay.example. We answer on the same day.</p> },
      ]}
    />
  ),
  { path: '/press' },
)
