/** The parameters of a search that its box asks for; the filters are the others. */
export const WHERE_WHEN_WHO = [
  'where',
  'cityId',
  'near',
  'checkIn',
  'checkOut',
  'adults',
  'children',
  'infants',
  'pets',
  'rooms',
]
