import { clsx } from 'clsx'
import type { SignedInGuest } from '@/episode/site-context'
import { pageCurrency } from '@/app/lib/show-money'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'
import { Avatar } from './avatar'
import { BrandLink } from './brand-mark'
import { ButtonLink } from './button'
import { Still } from './still'
import { Icon } from './svg-icon'

interface HeaderLink {
  href: string
  label: PlainPhrase
  icon: string
}

const WAYS: HeaderLink[] = [
  { href: '/search', label: 'Stays', icon: 'search' },
  { href: '/experiences', label: 'Experiences', icon: 'ticket' },
  { href: '/deals', label: 'Deals', icon: 'tag' },
  { href: '/inspiration', label: 'Inspiration', icon: 'book-open' },
  { href: '/help', label: 'Help', icon: 'circle-question-mark' },
]

/** What belongs to a person, beside the menu where there is room. */
const OWN: HeaderLink[] = [
  { href: '/wishlists', label: 'Wishlists', icon: 'heart' },
  { href: '/messages', label: 'Messages', icon: 'message-circle' },
  { href: '/trips', label: 'Trips', icon: 'luggage' },
]

/** The bar at the top: the brand, the ways through the site and who is signed in. */
export function SiteHeader({ guest, path }: { guest: SignedInGuest | null; path: string }) {
  const here = path.split('?')[0]
  return (
    <Still as="header" className="sticky top-0 z-30 border-b border-sand-200 bg-paper/95 backdrop-blur">
      <div className="page-width flex h-17 items-center justify-between gap-4">
        <BrandLink />
        <nav aria-label={t('Main')} className="hidden items-center gap-1 lg:flex">
          {WAYS.map(({ href, label }) => (
            <a
              key={href}
              href={href}
              aria-current={href === here ? 'page' : undefined}
              className={clsx(
                'rounded-full px-4 py-2 text-[0.95rem] font-medium hover:bg-sand-100',
                href === here && 'bg-sand-100 font-semibold',
              )}
            >
              {t(label)}
            </a>
          ))}
        </nav>
        <div className="flex items-center gap-2">
          {guest && (
            <nav aria-label={t('Yours')} className="hidden items-center gap-1 lg:flex">
              {OWN.map(({ href, label, icon }) => (
                <a
                  key={href}
                  href={href}
                  aria-current={href === here ? 'page' : undefined}
                  className={clsx(
                    'flex items-center gap-1.5 rounded-full px-3 py-2 text-[0.95rem] font-medium hover:bg-sand-100',
                    href === here && 'bg-sand-100',
                  )}
                >
                  <Icon name={icon} size={18} />
                  {t(label)}
                </a>
              ))}
            </nav>
          )}
          {!guest && (
            <>
              <a
                href={preferences(path).href}
                className="hidden items-center gap-1.5 rounded-full px-3 py-2 text-[0.95rem] font-medium hover:bg-sand-100 lg:flex"
              >
                <Icon name="globe" size={18} />
                <span className="sr-only">{t('Language and currency')}: </span>
                {pageCurrency()}
              </a>
              <ButtonLink href={loginHref(path)} variant="plain" size="small" className="max-sm:hidden">
                {t('Log in')}
              </ButtonLink>
              <ButtonLink href="/signup" size="small" className="max-sm:hidden">
                {t('Sign up')}
              </ButtonLink>
            </>
          )}
          <AccountMenu guest={guest} path={path} />
        </div>
      </div>
    </Still>
  )
}

const loginHref = (path: string): string =>
  path === '/' || path.startsWith('/login') || path.startsWith('/signup')
    ? '/login'
    : `/login?next=${encodeURIComponent(path)}`

function AccountMenu({ guest, path }: { guest: SignedInGuest | null; path: string }) {
  return (
    <details className={clsx('group relative', !guest && 'lg:hidden')} name="header">
      <summary className="flex min-h-11 items-center gap-2 rounded-full border border-sand-300 bg-surface py-1 pr-1 pl-3 hover:shadow-soft">
        <Icon name="menu" size={18} />
        {guest ? (
          <Avatar
            firstName={guest.firstName}
            lastName={guest.lastName}
            hue={guest.avatarHue}
            portrait={guest.portrait}
            size={34}
          />
        ) : (
          <span className="grid size-[34px] place-items-center rounded-full bg-sand-100">
            <Icon name="user" size={18} />
          </span>
        )}
        <span className="sr-only">
          {guest ? t('Menu of {name}', { name: `${guest.firstName} ${guest.lastName}` }) : t('Menu')}
        </span>
      </summary>
      <div className="absolute right-0 mt-2 max-h-[80dvh] w-64 overflow-y-auto rounded-2xl border border-sand-200 bg-surface py-2 shadow-lift">
        {guest && (
          <p className="border-b border-sand-200 px-5 pt-1 pb-3 text-sm text-ink-soft">
            {t('Signed in as')}
            <span className="block truncate text-base font-semibold text-ink">
              {guest.firstName} {guest.lastName}
            </span>
          </p>
        )}
        <ul className="py-1">
          {[...(guest ? [...OWN, ...ACCOUNT_LINKS] : VISITOR_LINKS(path)), ...WAYS, preferences(path)].map(
            ({ href, label, icon }) => (
              <li key={href}>
                <a href={href} className="flex items-center gap-3 px-5 py-2.5 hover:bg-sand-50">
                  <Icon name={icon} size={18} className="text-ink-soft" />
                  {t(label)}
                </a>
              </li>
            ),
          )}
        </ul>
        {guest && (
          <form method="post" action="/logout" className="border-t border-sand-200 pt-1">
            <button className="flex w-full items-center gap-3 px-5 py-2.5 text-left hover:bg-sand-50">
              <Icon name="log-out" size={18} className="text-ink-soft" />
              {t('Log out')}
            </button>
          </form>
        )}
      </div>
    </details>
  )
}

/** Language and currency; comes back to the page that one is on. */
const preferences = (path: string): HeaderLink => ({
  href: `/preferences?next=${encodeURIComponent(path)}`,
  label: 'Language and currency',
  icon: 'globe',
})

const ACCOUNT_LINKS: HeaderLink[] = [
  { href: '/mail', label: 'Mail', icon: 'mail' },
  { href: '/payments', label: 'Payments', icon: 'receipt' },
  { href: '/rewards', label: 'Rewards', icon: 'gem' },
  { href: '/account', label: 'Account', icon: 'user' },
]

const VISITOR_LINKS = (path: string): HeaderLink[] => [
  { href: loginHref(path), label: 'Log in', icon: 'log-in' },
  { href: '/signup', label: 'Sign up', icon: 'user' },
]
