interface RuleSource {
  checkInFrom: string
  checkInTo: string
  checkOutBy: string
  isSelfCheckIn: boolean
  petsAllowed: boolean
  childrenAllowed: boolean
  smokingAllowed: boolean
  partiesAllowed: boolean
}

/** The rules of the house, a sentence each, as they are shown on the listing, at the checkout and in the trip. */
export const houseRules = (listing: RuleSource): string[] => [
  `Check-in between ${listing.checkInFrom} and ${listing.checkInTo}`,
  `Check-out by ${listing.checkOutBy}`,
  listing.isSelfCheckIn ? 'You check in by yourself' : 'Somebody is there to welcome you',
  listing.petsAllowed ? 'Pets are welcome' : 'No pets',
  ...(listing.childrenAllowed ? [] : ['Not suitable for children and infants']),
  listing.smokingAllowed ? 'Smoking is allowed' : 'No smoking',
  ...(listing.partiesAllowed ? ['Small parties are allowed'] : ['No parties or events']),
]
