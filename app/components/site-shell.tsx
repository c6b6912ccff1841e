import { t } from '@/app/lib/words'
import type { ReactNode } from 'react'
import type { SignedInGuest, SiteContext } from '@/episode/site-context'
import { CardPhotos } from './card-photos'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SaveForm } from './wishlists/save-form'

/** Header, the page itself, footer. */
export function SiteShell({ site, path, children }: { site: SiteContext; path: string; children: ReactNode }) {
  return (
    <SiteFrame guest={site.guest} path={path} year={site.ctx.today.slice(0, 4)}>
      {children}
      <SaveForm />
    </SiteFrame>
  )
}

/** The same without a request's context, for pages that must work when there is none. */
export function SiteFrame({
  guest,
  path,
  year,
  children,
}: {
  guest: SignedInGuest | null
  path: string
  year?: string
  children: ReactNode
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-full bg-pine-900 px-5 py-3 font-semibold text-white focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        {t('Skip to the content')}
      </a>
      <SiteHeader guest={guest} path={path} />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter year={year} />
      <CardPhotos />
    </div>
  )
}
