import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'

export interface Screen {
  name: string
  path: string
  /** What is done on the page before the picture is taken. */
  act?: (page: Page) => Promise<void>
}

const STAY = 'checkIn=2027-05-11&checkOut=2027-05-14&adults=2'
/** On a narrow screen the map stands behind a button. */
async function seePin(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Map', exact: true })
  if (await button.isVisible()) await button.click()
  await page.locator('.map-pin').filter({ visible: true }).first().waitFor()
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** What is shown of the site, in the order of a visit. `path` is the database of the world, for things to show that exist in it. */
export function screensOf(database: string, guest: { userId: number }): Screen[] {
  const db = new Database(database, { readonly: true })
  const one = <T>(sql: string, ...values: unknown[]): T => {
    const value = db
      .prepare(sql)
      .pluck()
      .get(...values) as T | undefined
    if (value === undefined) throw new Error(`the world has nothing to show for: ${sql}`)
    return value
  }
  const home = one<number>(
    `SELECT id FROM Listing WHERE kind = 'entire' AND isInstant = 1 AND reviewCount > 8 AND minNights <= 3 ORDER BY popularity DESC, id LIMIT 1`,
  )
  const hotel = one<number>(
    `SELECT id FROM Listing WHERE kind = 'hotel' AND reviewCount > 8 ORDER BY popularity DESC, id LIMIT 1`,
  )
  const experience = one<number>(
    `SELECT id FROM Experience WHERE reviewCount > 4 AND isOnline = 0 ORDER BY popularity DESC, id LIMIT 1`,
  )
  const compared = db.prepare(
    `SELECT id FROM Listing WHERE cityId = (SELECT cityId FROM Listing WHERE id = ?) ORDER BY popularity DESC LIMIT 3`,
  )
  const ids = compared.pluck().all(home) as number[]
  const trip = one<string>(
    `SELECT code FROM Booking WHERE guestId = ? AND status = 'confirmed' ORDER BY checkIn DESC LIMIT 1`,
    guest.userId,
  )
  const past = one<string>(
    `SELECT code FROM Booking WHERE guestId = ? AND status = 'confirmed' ORDER BY checkIn LIMIT 1`,
    guest.userId,
  )
  const city = one<string>('SELECT slug FROM City ORDER BY popularity DESC LIMIT 1')
  db.close()
  return [
    { name: 'home', path: '/' },
    { name: 'search', path: `/search?where=Lisbon&${STAY}` },
    { name: 'search-map', path: `/search?where=Lisbon&${STAY}&view=map`, act: seePin },
    { name: 'search-flexible', path: '/search?where=Barcelona&flex=weekend&months=2027-05&adults=2' },
    {
      name: 'search-nothing',
      path: `/search?where=Lisbon&${STAY}&amenities=pool&amenities=sauna&minRating=49&priceMax=40`,
    },
    { name: 'listing', path: `/stays/${home}?${STAY}` },
    { name: 'listing-hotel', path: `/stays/${hotel}?${STAY}` },
    { name: 'reviews', path: `/stays/${home}/reviews` },
    { name: 'photos', path: `/stays/${home}/photos` },
    { name: 'compare', path: `/compare?${ids.map((id) => `ids=${id}`).join('&')}` },
    { name: 'experiences', path: '/experiences' },
    { name: 'experience-results', path: '/experiences?where=Paris' },
    { name: 'experience', path: `/experiences/${experience}` },
    {
      name: 'checkout',
      path: `/stays/${home}/reserve?${STAY}`,
      act: async (page) => press(/^(Reserve|Request to book)$/)(page).then(() => page.waitForURL(/checkout/)),
    },
    { name: 'trips', path: '/trips' },
    { name: 'trip', path: `/trips/${trip}` },
    { name: 'receipt', path: `/trips/${past}/receipt` },
    { name: 'payments', path: '/payments' },
    { name: 'wishlists', path: '/wishlists' },
    { name: 'messages', path: '/messages' },
    { name: 'account', path: '/account' },
    { name: 'security', path: '/account/security' },
    { name: 'notifications', path: '/account/notifications' },
    { name: 'gift-cards', path: '/gift-cards' },
    { name: 'rewards', path: '/rewards' },
    { name: 'deals', path: '/deals' },
    { name: 'guide', path: `/destinations/${city}` },
    { name: 'inspiration', path: '/inspiration' },
    { name: 'article', path: '/inspiration/slow-weekends' },
    { name: 'help', path: '/help?q=cancel' },
    { name: 'mail', path: '/mail' },
    { name: 'about', path: '/about' },
  ]
}
