import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

export interface Suggestion {
  kind: 'city' | 'landmark'
  label: string // "Lisbon"
  sublabel: string // "Lisbon, Portugal" or "Landmark in Lisbon"
  cityId: number
  landmarkId?: number
}

/** Up to 8 places for what was typed so far; the most popular cities for an empty text. */
export const suggestDestinations = operation<{ text: string }, Suggestion[]>(
  { name: 'search.suggest', kind: 'read' },
  async () => notBuiltYet('suggestDestinations'),
)
