import { countOf } from '@/lib/count-of'

/** "2 adults, 1 child, 1 infant, 1 pet"; groups of nobody are left out. */
export function describeParty(party: { adults: number; children: number; infants?: number; pets?: number }): string {
  const { adults, children, infants = 0, pets = 0 } = party
  return [
    countOf(adults, 'adult'),
    ...(children > 0 ? [countOf(children, 'child', 'children')] : []),
    ...(infants > 0 ? [countOf(infants, 'infant')] : []),
    ...(pets > 0 ? [countOf(pets, 'pet')] : []),
  ].join(', ')
}

export const describeNights = (nights: number): string => countOf(nights, 'night')
