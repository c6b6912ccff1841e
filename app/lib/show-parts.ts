import { siteContext } from '@/episode/site-context'
import { convertParts } from '@/lib/money'
import { showExact } from './show-money'

export interface ShownParts {
  /** The parts in the visitor's currency, as text. They add up to `sum`. */
  parts: string[]
  sum: string
  /** Shown in another currency than is charged. */
  isConverted: boolean
  /** The currency of the texts. */
  currency: string
}

/** Amounts that belong together, and their sum, in the currency that the visitor has chosen: they add up there too. For server components. */
export function showParts(parts: readonly number[], currency: string): ShownParts {
  const { display } = siteContext()
  const isConverted = currency === 'USD' && display.currency !== 'USD'
  const shown = isConverted ? display.currency : currency
  const minors = isConverted ? convertParts(parts, display) : parts
  return {
    parts: minors.map((minor) => showExact(minor, shown)),
    sum: showExact(
      minors.reduce((total, minor) => total + minor, 0),
      shown,
    ),
    isConverted,
    currency: shown,
  }
}
