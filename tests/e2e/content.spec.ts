import { expect, test } from './fixtures'

test('an answer is found in the help centre', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto('/help')
  await page.getByRole('searchbox', { name: 'Search the help pages' }).fill('has my booking been cancelled')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('status')).toContainText('answer')
  await page.getByRole('link', { name: 'How do I know whether my booking has been cancelled?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'How do I know whether my booking has been cancelled?',
  )
  await expect(page.getByRole('main')).toContainText('Cancelled')
})

test('a question without an answer says so and leads on', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto('/help?q=zeppelin')
  await expect(page.getByRole('heading', { name: 'Nothing found for “zeppelin”' })).toBeVisible()
  await page.getByRole('link', { name: 'all topics' }).click()
  await expect(page.getByRole('heading', { name: 'Booking and paying' })).toBeVisible()
})

test('a guide leads from a sight to the stays near it', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto('/destinations')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Paris/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Paris' })).toBeVisible()
  await page.getByRole('link', { name: 'Eiffel Tower', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Eiffel Tower')
})

test('the page of deals tells codes and places with their reduction', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto('/')
  await page.getByRole('link', { name: 'See all deals' }).click()
  await expect(page.getByRole('heading', { name: 'Spring break savings' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('% off')
})

test('articles can be chosen by topic and read', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto('/inspiration')
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Families' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('link', { name: 'A home for a week with children' }).click()
  await expect(page.getByRole('main')).toContainText('min read')
  await expect(page.getByRole('heading', { name: 'Read on' })).toBeVisible()
})
