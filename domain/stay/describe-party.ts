const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** "2 adults, 1 child, 1 infant, 1 pet"; groups of nobody are left out. */
export function describeParty(party: { adults: number; children: number; infants: number; pets: number }): string {
  return [
    count(party.adults, 'adult', 'adults'),
    ...(party.children > 0 ? [count(party.children, 'child', 'children')] : []),
    ...(party.infants > 0 ? [count(party.infants, 'infant', 'infants')] : []),
    ...(party.pets > 0 ? [count(party.pets, 'pet', 'pets')] : []),
  ].join(', ')
}

export const describeNights = (nights: number): string => count(nights, 'night', 'nights')
