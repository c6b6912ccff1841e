import type { ReactNode } from 'react'
import { Still } from '@/app/components/still'
import { t } from '@/app/lib/words'

export interface StaySheetProps {
  listingId: number
  title: string
  children: ReactNode
  isNarrow?: boolean
}

/** A page about one side of a stay. What is in it can also be shown in a dialog of the stay's own page. */
export function StaySheet({ listingId, title, children, isNarrow = true }: StaySheetProps) {
  return (
    <div className={`page-width py-8 ${isNarrow ? 'max-w-4xl' : ''}`}>
      <a href={`/stays/${listingId}`} className="text-link">
        {t('Back to the stay')}
      </a>
      <h1 className="mt-4 mb-7 text-3xl font-semibold sm:text-4xl">{title}</h1>
      <Still id="sheet">{children}</Still>
    </div>
  )
}
