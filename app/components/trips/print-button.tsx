'use client'

import { t } from '@/app/lib/words'

/** Prints the page; shown only where scripts run. */
export function PrintButton() {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="hidden min-h-11 shrink-0 items-center self-start sm:self-auto rounded-full border border-sand-300 bg-surface px-5 text-[0.95rem] font-semibold hover:border-ink js:inline-flex print:hidden!"
    >
      {t('Print')}
    </button>
  )
}
