import { AxeBuilder } from '@axe-core/playwright'
import { freeHomes } from '../fixtures/free-stay'
import { expect, test } from './fixtures'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const path of [
  '/account',
  '/account/profile',
  '/account/identity',
  '/account/security?sent=1',
  '/account/notifications',
  '/account/payments',
  '/account/privacy?sent=1',
  '/account/preferences',
  '/preferences',
  '/wishlists',
  '/recent',
  '/compare',
  '/login/code',
  '/login/code?email=ann@example.com',
])
  test(`${path} of the account can be used by everyone`, { tag: '@mobile' }, async ({ page, enter }) => {
    await enter({ login: path.startsWith('/login') ? 'none' : 'guest' })
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    const [width, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
    expect(content, 'nothing is wider than the screen').toBeLessThanOrEqual(width!)
  })

test('two stays are compared side by side', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter()
  const [first, second] = await freeHomes()
  const dates = `checkIn=${first!.checkIn}&checkOut=${first!.checkOut}&adults=2`
  await page.goto(`/compare?ids=${first!.listingId},${second!.listingId}&${dates}`)
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table.getByRole('row', { name: /^Price/ })).toContainText('in all for 3 nights')
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  await table.getByRole('link', { name: `Remove ${first!.title} from the comparison` }).click()
  await expect(table.getByRole('columnheader')).toHaveCount(1)
})

test('a password can be looked at while it is typed', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto('/login')
  const field = page.getByLabel('Password', { exact: true })
  await field.fill('correct horse')
  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Hide password' }).click()
  await expect(field).toHaveAttribute('type', 'password')
})

test(
  'notifications by the mobile app are turned on in the settings',
  { tag: '@mobile' },
  async ({ page, enter, worker }) => {
    const id = await enter()
    await page.goto('/account')
    await page.getByRole('main').getByRole('link', { name: 'Notifications' }).click()
    const box = page.getByRole('checkbox', { name: 'Offers by Mobile app' })
    const was = await box.isChecked()
    await box.setChecked(!was)
    await page.getByRole('button', { name: 'Save choices' }).click()
    await expect(page.getByText('Your choices are saved')).toBeVisible()
    const changes = (await worker.control.diff(id)).filter(({ table }) => table === 'NotificationSetting')
    expect(changes.map(({ after }) => [after?.topic, after?.channel, after?.isOn])).toEqual([
      ['offers', 'push', was ? 0 : 1],
    ])
  },
)
