import { TextPage } from '@/app/components/text-page'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Accessibility' }

export default sitePage(
  async () => (
    <TextPage
      title="Accessibility"
      lead="Everybody should be able to find and book a stay here."
      sections={[
        {
          id: 'aim',
          title: 'What we aim for',
          content: (
            <p>
              Our pages follow WCAG 2.2 at level AA. They work with the keyboard alone, with a screen reader, at 400 %
              zoom and without scripts.
            </p>
          ),
        },
        {
          id: 'stays',
          title: 'Accessible stays',
          content: (
            <p>
              Hosts confirm each feature of their place, such as a step-free entrance or grab rails. Filter for them
              under{' '}
              <a className="text-link" href="/search">
                Accessibility
              </a>{' '}
              in the search.
            </p>
          ),
        },
        {
          id: 'tell',
          title: 'Tell us',
          content: (
            <p>
              Something does not work for you? Write to access@larkstay.example and say which page it is. We answer
              within two working days.
            </p>
          ),
        },
      ]}
    />
  ),
  { path: '/accessibility' },
)
