/** The parts of the search page that a new search replaces, by their ids. */
export const SEARCH_PARTS = {
  heading: 'search-heading',
  count: 'search-count',
  bar: 'search-bar',
  categories: 'search-categories',
  list: 'search-list',
  pins: 'search-pins',
  filters: 'search-filters',
  filterEnd: 'search-filter-end',
  kept: 'search-kept',
} as const

/** What the script of the page asks with, so that a search made in place counts as the visit that it is. */
export const VIEW_HEADER = 'x-page-part'
