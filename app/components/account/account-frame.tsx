import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from '../svg-icon'
import { ACCOUNT_SECTIONS, type AccountPath } from './account-sections'

/** A page of the account: the way back, the other parts at the side, and the part itself. */
export function AccountFrame({ here, lead, children }: { here: AccountPath; lead?: ReactNode; children: ReactNode }) {
  const { title } = ACCOUNT_SECTIONS.find(({ path }) => path === here) ?? ACCOUNT_SECTIONS[0]
  return (
    <div className="page-width py-8 sm:py-10 lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-14">
      <nav aria-label="Account" className="max-lg:mb-4">
        <a href="/account" className="text-link inline-flex items-center gap-1.5 lg:mb-4">
          <Icon name="chevron-left" size={16} />
          Account
        </a>
        <ul className="hidden lg:block">
          {ACCOUNT_SECTIONS.map(({ path, title: name, icon }) => (
            <li key={path}>
              <a
                href={`/account/${path}`}
                aria-current={path === here ? 'page' : undefined}
                className={clsx(
                  'flex items-center gap-3 rounded-xl px-3 py-2.5 hover:bg-sand-100',
                  path === here && 'bg-sand-100 font-semibold',
                )}
              >
                <Icon name={icon} size={18} className="shrink-0 text-ink-soft" />
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="max-w-2xl min-w-0">
        <h1 className="text-3xl font-semibold sm:text-4xl">{title}</h1>
        {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
        <div className="mt-8 space-y-10">{children}</div>
      </div>
    </div>
  )
}
