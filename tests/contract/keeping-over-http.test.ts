import { expect, inject, it } from 'vitest'
import { freeHomes } from '../fixtures/free-stay'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))
const rowsOf = async (id: string, table: string) => (await worker.control.diff(id)).filter((row) => row.table === table)

it('saves a stay in a new list, keeps a note, renames, shares and deletes the list, without a script', async () => {
  const { id, client } = await worker.visit()
  const [stay] = await freeHomes()
  await client.open(`/wishlists/choose?listing=${stay!.listingId}&back=/wishlists`)
  await client.press('Create and save', { name: 'Vegas Getaway' })
  await client.open('/wishlists')
  const list = await client.follow(/^Vegas Getaway/)
  expect(list.text).toContain(stay!.title)
  await client.press(`Save note about ${stay!.title}`, { note: 'Ask about <parking>' })
  expect((await client.press('Save name', { name: 'Friends trip to Las Vegas' })).text).toContain(
    'The name was changed',
  )
  const dated = await client.press('Save dates', { checkIn: stay!.checkIn, checkOut: stay!.checkOut, adults: '2' })
  expect(dated.text).toMatch(/in all/)
  await client.press('Create a link')
  const shared = await client.follow('Open the shared page')
  expect(shared.text).toContain('Friends trip to Las Vegas')
  expect(shared.text).toContain('Ask about <parking>')
  const stranger = await worker.visit({ seed: 'test', login: 'none' })
  expect((await stranger.client.open(shared.url)).status).toBe(404)
  const [row] = await rowsOf(id, 'Wishlist')
  expect(row?.after).toMatchObject({ name: 'Friends trip to Las Vegas', isShared: 1, adults: 2 })
  const [item] = await rowsOf(id, 'WishlistItem')
  expect(item?.after).toMatchObject({ listingId: stay!.listingId, note: 'Ask about <parking>' })
  await client.open(list.url)
  expect((await client.press('Delete wishlist')).text).toContain('was deleted')
  expect(await rowsOf(id, 'Wishlist')).toEqual([])
  expect(await rowsOf(id, 'WishlistItem')).toEqual([])
})

it('saves by the heart of a page and takes it back by the same heart', async () => {
  const { id, client } = await worker.visit()
  const [stay] = await freeHomes()
  await client.open(`/wishlists/choose?listing=${stay!.listingId}`)
  await client.press('Create and save', { name: 'Hearts' })
  const page = await client.open(`/stays/${stay!.listingId}`)
  const heart = page.root.querySelector(`button[form="save-form"][value="${stay!.listingId}"]`)
  expect(heart?.getAttribute('aria-pressed')).toBe('true')
  await client.press(`Save ${stay!.title}`)
  expect(await rowsOf(id, 'WishlistItem')).toEqual([])
  expect((await rowsOf(id, 'Wishlist')).map(({ after }) => after?.name)).toEqual(['Hearts'])
})

it('asks a visitor to log in before saving, and comes back to the choice', async () => {
  const { client } = await worker.visit({ seed: 'test', login: 'none' })
  const [stay] = await freeHomes()
  const page = await client.post('/wishlists/save', { listing: String(stay!.listingId) })
  expect(page.url).toContain('/login?next=')
  expect(decodeURIComponent(page.url)).toContain(`/wishlists/choose?listing=${stay!.listingId}`)
})

it('compares stays by plain links, and lists what was looked at', async () => {
  const { client } = await worker.visit()
  const [first, second] = await freeHomes()
  for (const stay of [first, second]) await client.open(`/stays/${stay!.listingId}`)
  const recent = await client.open('/recent')
  expect(recent.text.indexOf(second!.title)).toBeLessThan(recent.text.indexOf(first!.title))
  const alone = await client.open(
    `/compare?ids=${first!.listingId}&checkIn=${first!.checkIn}&checkOut=${first!.checkOut}`,
  )
  expect(alone.text).toContain('in all for 3 nights')
  const both = await client.follow(new RegExp(`^${second!.title}, `))
  expect(both.text).toContain(first!.title)
  expect(both.text).toContain(second!.title)
  expect(both.url).toContain(`checkIn=${first!.checkIn}`)
})
