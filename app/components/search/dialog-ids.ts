export const FILTERS = 'filters'
