import { ButtonLink } from './button'
import { Icon } from './svg-icon'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

/** A page for an error: what failed and what the visitor can do. */
export function ProblemPage({ what, fix, icon = 'triangle-alert' }: { what: string; fix: string; icon?: string }) {
  return (
    <div className="page-width flex flex-col items-center py-20 text-center sm:py-28">
      <span className="mb-6 grid size-18 place-items-center rounded-full bg-saffron-100 text-saffron-700">
        <Icon name={icon} size={34} />
      </span>
      <h1 className="max-w-xl text-3xl font-semibold sm:text-4xl">{said(what)}</h1>
      <p className="mt-4 max-w-lg text-lg text-ink-soft">{said(fix)}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <ButtonLink href="/">{t('Go to the home page')}</ButtonLink>
        <ButtonLink href="/help" variant="quiet">
          {t('Help')}
        </ButtonLink>
      </div>
    </div>
  )
}

/** What a visitor sees at an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <title>{`${t('Page not found')} · Larkstay`}</title>
      <ProblemPage
        what="This page is not here"
        fix="The address may have a typing error, or the stay is no longer listed."
        icon="map-pin"
      />
    </>
  )
}
