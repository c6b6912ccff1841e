import { AccountFrame } from '@/app/components/account/account-frame'
import { CodeField } from '@/app/components/account/code-field'
import { Alert } from '@/app/components/alert'
import { Button, ButtonLink } from '@/app/components/button'
import { FormProblem } from '@/app/components/forms/form-problem'
import { PageSection } from '@/app/components/page-section'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { PRIVACY_KEYS, viewPrivacy, type Privacy } from '@/domain/settings/privacy'

export const metadata = { title: 'Privacy and data' }

const WORDS: Record<keyof Privacy, [title: string, about: string]> = {
  showsProfile: ['Show my profile', 'To hosts and guests, also beyond a booking'],
  showsCity: ['Show my city', 'Where you live, on your profile and beside your reviews'],
  showsReviews: ['Show my reviews', 'What you wrote about places, on your profile'],
  sendsRead: ['Send read receipts', 'People see when you have read their message'],
  allowsIndexing: ['Allow search engines', 'Your profile can be found outside of Larkstay'],
  personalisesAds: ['Personal advertising', 'Offers that follow from what you looked at'],
}

export default sitePage(
  async ({ ctx }, { query }) => {
    const privacy = await viewPrivacy(ctx)
    const note = await pageNote(query)
    const isSent = query.has('sent')
    return (
      <AccountFrame here="privacy">
        {query.has('saved') && <Alert tone="good" title="Your choices are saved" />}
        <PageSection id="sharing" title="What others see">
          <form method="post" action="/account/privacy/save">
            <ul className="mb-6 divide-y divide-sand-200 border-y border-sand-200">
              {PRIVACY_KEYS.map((key) => (
                <li key={key}>
                  <label className="flex items-center gap-4 py-3.5">
                    <span className="min-w-0 flex-1">
                      <span className="block font-semibold">{WORDS[key][0]}</span>
                      <span className="text-sm text-ink-soft">{WORDS[key][1]}</span>
                    </span>
                    <input
                      type="checkbox"
                      name="on"
                      value={key}
                      defaultChecked={privacy[key]}
                      className="size-6 shrink-0 accent-pine-700"
                    />
                  </label>
                </li>
              ))}
            </ul>
            <Button>Save choices</Button>
          </form>
        </PageSection>
        <PageSection id="data" title="Your data">
          <p className="mb-4 text-ink-soft">
            Everything that we keep about you in one file: profile, trips, payments, wishlists, messages and settings.
          </p>
          <ButtonLink href="/account/privacy/data" variant="quiet" download="larkstay-data.json">
            Download my data
          </ButtonLink>
        </PageSection>
        <PageSection id="close" title="Delete account">
          <p className="mb-4 text-ink-soft">
            Your account is closed for good and every browser is logged out. This is not possible while you have trips
            ahead. We send you a code by mail first.
          </p>
          <FormProblem note={note} className="mb-5" />
          {isSent && (
            <form method="post" action="/account/privacy/close" className="mb-6 space-y-5" noValidate>
              <CodeField note={note} />
              <Button variant="danger">Delete my account</Button>
            </form>
          )}
          <form method="post" action="/account/privacy/close-code">
            <Button variant="quiet">{isSent ? 'Send another code' : 'Send a code to delete the account'}</Button>
          </form>
        </PageSection>
      </AccountFrame>
    )
  },
  { path: '/account/privacy', signedIn: true },
)
