import { expect, inject, it } from 'vitest'
import type { SiteClient } from '../fixtures/site-client'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))
const changesOf = async (id: string, table: string) =>
  (await worker.control.diff(id)).filter((row) => row.table === table)

const ACCOUNT = { firstName: 'Ann', lastName: 'Bell', email: 'ann.bell@postbox.mail', password: 'correct horse' }

async function signUp() {
  const visit = await worker.visit({ seed: 'test', login: 'none' })
  await visit.client.open('/signup')
  await visit.client.press('Create account', ACCOUNT)
  return visit
}

/** The code in the newest mail. */
async function codeFor(id: string, client: SiteClient): Promise<string> {
  await worker.control.advance(id, 30)
  return /(\d{6}) is your Larkstay code/.exec((await client.open('/mail')).text)?.[1] ?? 'none'
}

it('changes the profile, says what is wrong beside the field, and changes nothing else', async () => {
  const { id, client } = await worker.visit()
  await client.open('/account/profile')
  const wrong = await client.press('Save profile', { phone: 'call me', work: 'Nurse' })
  expect(wrong.text).toContain('Write it with the country code')
  expect(wrong.root.querySelector('input[name=work]')?.getAttribute('value')).toBe('Nurse')
  expect(await changesOf(id, 'User')).toEqual([])
  expect((await client.press('Save profile', { phone: '+49 30 123456', work: 'Nurse' })).text).toContain('is saved')
  const [row] = await changesOf(id, 'User')
  expect(row?.after).toEqual({ ...row?.before, phone: '+49 30 123456', work: 'Nurse' })
})

it('turns mobile app notifications on by one box each', async () => {
  const { id, client } = await worker.visit()
  const page = await client.open('/account/notifications')
  const boxes = page.root.querySelectorAll('input[name=on]')
  const off = boxes.filter((box) => box.getAttribute('value')?.endsWith('.push') && !box.hasAttribute('checked'))
  const on = boxes.filter((box) => box.hasAttribute('checked')).map((box) => box.getAttribute('value') ?? '')
  const body = new URLSearchParams([...on, ...off.map((box) => box.getAttribute('value') ?? '')].map((v) => ['on', v]))
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  await fetch(new URL('/account/notifications/save', worker.siteUrl), { method: 'POST', headers: { cookie }, body })
  const changes = await changesOf(id, 'NotificationSetting')
  expect(off.length).toBeGreaterThan(0)
  expect(changes).toHaveLength(off.length)
  for (const { after } of changes) expect(after).toMatchObject({ channel: 'push', isOn: 1 })
})

it('lets somebody who forgot the password in by a code from the mailbox, with a new password', async () => {
  const { id, client } = await signUp()
  await client.press(/^Log out/)
  await client.open('/login')
  await client.follow(/^Forgot the password/)
  await client.press('Send a code', { email: ACCOUNT.email })
  const enter = client.page!.url
  const code = await codeFor(id, client)
  await client.open(enter)
  expect((await client.press('Log in', { code: code === '000000' ? '000001' : '000000' })).text).toContain(
    'This is not the code',
  )
  await client.press('Log in', { code, newPassword: 'battery staple' })
  expect((await client.open('/account')).text).toContain('Ann Bell')
  await client.press(/^Log out/)
  await client.open('/login')
  expect((await client.press('Log in', { email: ACCOUNT.email, password: ACCOUNT.password })).text).toContain(
    'not right',
  )
  await client.press('Log in', { email: ACCOUNT.email, password: 'battery staple' })
  expect((await client.open('/account')).text).toContain('Ann Bell')
})

it('changes the address with a code, and deletes the account with another', async () => {
  const { id, client } = await signUp()
  await client.open('/account/security')
  await client.press('Send a code', { email: 'new.ann@postbox.mail' })
  const code = await codeFor(id, client)
  await client.open('/account/security?sent=1')
  expect((await client.press('Confirm new address', { code })).text).toContain('Your email address was changed')
  await client.open('/account/privacy')
  await client.press('Send a code to delete the account')
  const last = await codeFor(id, client)
  await client.open('/account/privacy?sent=1')
  const gone = await client.press('Delete my account', { code: last })
  expect(gone.text).toContain('Your account was deleted')
  expect((await client.open('/account')).url).toContain('/login')
})

it('does not delete an account with trips ahead', async () => {
  const { id, client } = await worker.visit()
  await client.open('/account/privacy')
  const page = await client.press('Send a code to delete the account')
  expect(page.text).toContain('can not be deleted while you have trips ahead')
  expect(await changesOf(id, 'User')).toEqual([])
})

it('confirms an identity some hours after the document', async () => {
  const { id, client } = await signUp()
  await client.open('/account/identity')
  const sent = await client.press('Send in', { document: 'passport', country: 'Germany', number: 'C01X00T47' })
  expect(sent.text).toContain('Your document is being looked at')
  await worker.control.advance(id, 6 * 3600)
  expect((await client.open('/account/identity')).text).toContain('Your identity is confirmed')
})

it('gives the data as a file of the guest’s own', async () => {
  const { client } = await worker.visit()
  const page = await client.open('/account/privacy/data')
  expect(page.headers.get('content-disposition')).toContain('larkstay-data.json')
  expect(page.root.toString()).not.toMatch(/passwordHash|scrypt|behaviour/)
})

it('shows prices and headings as chosen, for visitors by a cookie and for guests with the account', async () => {
  const stranger = await worker.visit({ seed: 'test', login: 'none' })
  await stranger.client.open('/preferences?next=/search')
  const prices = await stranger.client.press('Save', { language: 'fr', currency: 'EUR' })
  expect(prices.url).toMatch(/\/search$/)
  expect(prices.root.querySelector('html')?.getAttribute('lang')).toBe('fr')
  expect(prices.text).toContain('Se connecter')
  expect(prices.text).toContain('€')
  const { id, client } = await worker.visit()
  await client.open('/account/preferences')
  await client.press('Save', { language: 'de', currency: 'JPY' })
  const [row] = await changesOf(id, 'User')
  expect(row?.after).toEqual({ ...row?.before, language: 'de', currency: 'JPY' })
  expect((await client.open('/search')).text).toContain('¥')
})
