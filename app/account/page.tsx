import { ACCOUNT_SECTIONS } from '@/app/components/account/account-sections'
import { Still } from '@/app/components/still'
import { Avatar } from '@/app/components/avatar'
import { Badge } from '@/app/components/badge'
import { Icon } from '@/app/components/svg-icon'
import { showMonth } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { viewAccount } from '@/domain/account/view-account'

export const metadata = { title: 'Account' }

const CARDS = [
  ...ACCOUNT_SECTIONS.map(({ path, ...card }) => ({ href: `/account/${path}`, ...card })),
  {
    href: '/account/credit',
    title: 'Credit and gift cards',
    icon: 'piggy-bank',
    about: 'What you can pay with beside cards',
  },
  { href: '/rewards', title: 'Rewards', icon: 'award', about: 'Your level and your points' },
]

const ELSEWHERE = [
  { href: '/trips', title: 'Trips', icon: 'luggage' },
  { href: '/wishlists', title: 'Wishlists', icon: 'heart' },
  { href: '/messages', title: 'Messages', icon: 'message-circle' },
  { href: '/payments', title: 'Payments and refunds', icon: 'receipt' },
]

/** Where everything about oneself is found. */
export default sitePage(
  async ({ ctx }) => {
    const account = await viewAccount(ctx)
    return (
      <Still className="page-width max-w-6xl py-10">
        <header className="flex items-center gap-5">
          <Avatar
            firstName={account.firstName}
            lastName={account.lastName}
            hue={account.avatarHue}
            portrait={account.portrait}
            size={76}
          />
          <div className="min-w-0">
            <h1 className="text-3xl font-semibold break-words sm:text-4xl">
              {account.firstName} {account.lastName}
            </h1>
            <p className="mt-1 break-words text-ink-soft">
              {account.email} · on Larkstay since {showMonth(account.joinedOn.slice(0, 10))}
            </p>
            {account.isVerified && (
              <Badge tone="good" icon="badge-check" className="mt-2">
                Identity confirmed
              </Badge>
            )}
          </div>
        </header>
        <h2 className="sr-only">Settings</h2>
        <ul className="mt-9 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {CARDS.map(({ href, title, icon, about }) => (
            <li
              key={href}
              className="relative flex gap-4 rounded-card border border-sand-200 bg-surface p-5 shadow-soft transition-shadow hover:shadow-lift sm:flex-col"
            >
              <Icon name={icon} size={28} className="shrink-0 text-pine-700" />
              <div>
                <h3 className="text-lg font-semibold">
                  <a href={href} className="after:absolute after:inset-0 after:rounded-card">
                    {title}
                  </a>
                </h3>
                <p className="mt-1 text-[0.95rem] text-ink-soft">{about}</p>
              </div>
            </li>
          ))}
        </ul>
        <h2 className="mt-12 mb-4 text-2xl font-semibold">More of yours</h2>
        <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
          {ELSEWHERE.map(({ href, title, icon }) => (
            <li key={href} className="border-b border-sand-200">
              <a href={href} className="flex items-center gap-3 py-3.5 font-medium hover:underline">
                <Icon name={icon} size={20} className="text-ink-soft" />
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Still>
    )
  },
  { path: '/account', signedIn: true },
)
