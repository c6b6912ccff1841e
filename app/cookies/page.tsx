import { TextPage } from '@/app/components/text-page'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Cookies' }

export default sitePage(
  async () => (
    <TextPage
      title="Cookies"
      lead="Small notes that your browser keeps for us, and why."
      sections={[
        {
          id: 'needed',
          title: 'Needed',
          content: (
            <p>One cookie keeps you logged in, one belongs to your visit. Without them nothing can be booked.</p>
          ),
        },
        {
          id: 'helpful',
          title: 'Helpful',
          content: (
            <p>
              We remember your currency and language, your last searches and the places that you looked at, in your
              browser only. Clear the cookies of your browser and they are gone.
            </p>
          ),
        },
        { id: 'none', title: 'What we do not do', content: <p>There are no cookies of advertisers on Larkstay.</p> },
      ]}
    />
  ),
  { path: '/cookies' },
)
