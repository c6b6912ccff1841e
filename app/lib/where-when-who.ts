/** The parameters of a search that its box asks for; the filters are the others. */
export const WHERE_WHEN_WHO = [
  ...['where', 'cityId', 'near', 'checkIn', 'checkOut', 'flexDays', 'flex', 'months', 'relative'],
  ...['adults', 'children', 'childAges', 'infants', 'pets', 'rooms'],
]

/** What the list of filters does not ask for itself: it is carried along, or given elsewhere on the page. */
export const BESIDE_THE_FILTERS = [...WHERE_WHEN_WHO, 'sort', 'bounds', 'categories']
