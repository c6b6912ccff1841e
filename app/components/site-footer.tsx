import { pageCurrency } from '@/app/lib/show-money'
import { pageLanguage, t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'
import { LANGUAGES } from '@/domain/settings/display'
import { BrandMark } from './brand-mark'
import { Still } from './still'

type FooterLink = readonly [href: string, label: PlainPhrase]

/** The links at the foot of every page, by their headings. */
export const FOOTER_COLUMNS: readonly { title: PlainPhrase; links: readonly FooterLink[] }[] = [
  {
    title: 'Travel',
    links: [
      ['/search', 'All stays'],
      ['/experiences', 'Experiences'],
      ['/destinations', 'Destinations'],
      ['/inspiration', 'Inspiration'],
      ['/deals', 'Deals and offers'],
      ['/meetings', 'Meetings and events'],
      ['/gift-cards', 'Gift cards'],
    ],
  },
  {
    title: 'Yours',
    links: [
      ['/trips', 'Trips'],
      ['/wishlists', 'Wishlists'],
      ['/recent', 'Recently viewed'],
      ['/messages', 'Messages'],
      ['/rewards', 'Rewards'],
      ['/payments', 'Payments'],
      ['/account', 'Account'],
    ],
  },
  {
    title: 'Help',
    links: [
      ['/help', 'Help centre'],
      ['/help/cancellation-policies', 'Cancellation'],
      ['/help/safety', 'Booking safely'],
      ['/help/contact', 'Contact'],
      ['/accessibility', 'Accessibility'],
      ['/help/become-a-host', 'Become a host'],
    ],
  },
  {
    title: 'Larkstay',
    links: [
      ['/about', 'About us'],
      ['/press', 'Press'],
      ['/terms', 'Terms'],
      ['/privacy', 'Privacy'],
      ['/cookies', 'Cookies'],
      ['/sitemap', 'Sitemap'],
    ],
  },
]

/** The foot of every page. */
export function SiteFooter({ year }: { year?: string }) {
  return (
    <Still as="footer" className="mt-16 bg-pine-900 text-pine-100">
      <div className="page-width grid grid-cols-2 gap-x-6 gap-y-9 py-12 md:grid-cols-4 lg:grid-cols-[1.6fr_1fr_1fr_1fr_1fr]">
        <div className="col-span-2 md:col-span-4 lg:col-span-1">
          <p className="flex items-center gap-3 font-display text-2xl font-bold text-white">
            <BrandMark size={40} />
            Larkstay
          </p>
          <p className="mt-4 max-w-xs text-pine-100">
            {t('Homes, hotels and odd little places to wake up in, with the whole price shown from the start.')}
          </p>
        </div>
        {FOOTER_COLUMNS.map(({ title, links }) => (
          <nav key={title} aria-label={t(title)}>
            <p className="mb-3 font-display text-lg font-semibold text-white">{t(title)}</p>
            <ul className="space-y-0.5">
              {links.map(([href, label]) => (
                <li key={href}>
                  <a
                    href={href}
                    className="inline-block py-1 underline-offset-4 hover:text-white hover:underline focus-visible:outline-saffron-400"
                  >
                    {t(label)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="border-t border-pine-700">
        <p className="page-width flex flex-wrap justify-between gap-2 py-5 text-sm">
          <span>© {year ? `${year} ` : ''}Larkstay</span>
          <a href="/preferences" className="underline-offset-4 hover:text-white hover:underline">
            <span className="sr-only">{t('Language and currency')}: </span>
            {LANGUAGES[pageLanguage()] ?? 'English'} · {pageCurrency()}
          </a>
        </p>
      </div>
    </Still>
  )
}
