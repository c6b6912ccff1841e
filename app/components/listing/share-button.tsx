import { Icon } from '@/app/components/svg-icon'
import { t } from '@/app/lib/words'

/** Mail, and what linked-sheets makes of it with a script: the browser's own way to share, or the address copied. */
export function ShareButton({ title, place }: { title: string; place: string }) {
  return (
    <details className="relative" data-share={title} name="listing-actions">
      <summary className="inline-flex min-h-10 items-center gap-2 rounded-full px-3 text-sm font-semibold underline-offset-4 hover:bg-sand-100 hover:underline">
        <Icon name="external-link" size={18} />
        {t('Share')}
      </summary>
      <div className="absolute left-0 z-30 mt-1 w-72 rounded-2xl border border-sand-200 bg-surface p-2 text-[0.95rem] shadow-lift sm:right-0 sm:left-auto">
        <button
          type="button"
          data-copy-link
          className="hidden w-full items-center gap-3 rounded-xl px-4 py-2.5 text-left hover:bg-sand-50 js:flex"
        >
          <Icon name="check" size={18} className="text-ink-soft" />
          <span aria-live="polite">{t('Copy the link')}</span>
        </button>
        <a
          data-share-mail
          href={`mailto:?${mailQuery(title, place)}`}
          className="flex items-center gap-3 rounded-xl px-4 py-2.5 hover:bg-sand-50"
        >
          <Icon name="mail" size={18} className="text-ink-soft" />
          {t('Send by mail')}
        </a>
      </div>
    </details>
  )
}

const mailQuery = (title: string, place: string): string =>
  `subject=${encodeURIComponent(t('A place to stay in {place}', { place }))}&body=${encodeURIComponent(t('Have a look at “{title}” in {place} on Larkstay.', { title, place }))}`
