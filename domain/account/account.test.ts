import type { Db } from '@/fault-injection/operation'
import { describe, expect, it } from 'vitest'
import { openVillage } from '@/tests/fixtures/village'
import { addCard } from '../card/add-card'
import { listCards } from '../card/list-cards'
import { listMails } from '../mail/list-mails'
import { viewMail } from '../mail/view-mail'
import { createAccount } from './create-account'
import { hashPassword, verifyPassword } from './password'
import { signIn } from './sign-in'
import { signOut } from './sign-out'
import { viewAccount } from './view-account'

/** Whom a page takes the visitor with this token for. */
const userOf = async (db: Db, token: string) =>
  (await db.loginSession.findFirst({ where: { token, endedAt: null } }))?.userId ?? null

const ACCOUNT = { email: ' Ann.Bell@Example.com', password: 'correct horse', firstName: 'Ann', lastName: "O'Bell" }

describe('a password', () => {
  it('is recognised by its hash, and no other is', () => {
    const stored = hashPassword('correct horse', 'salt')
    expect(stored).toMatch(/^scrypt:[0-9a-f]+:[0-9a-f]{64}$/)
    expect(verifyPassword('correct horse', stored)).toBe(true)
    expect(verifyPassword('Correct horse', stored)).toBe(false)
  })

  it.each(['', 'scrypt', 'scrypt::', 'md5:00:00', 'scrypt:00:zz'])(
    'is never right for the stored text “%s”',
    (stored) => {
      expect(verifyPassword('', stored)).toBe(false)
    },
  )
})

describe('an account', () => {
  it('can be made, signed in to with any case of the address, and signed out of', async () => {
    const village = await openVillage()
    const { userId } = await createAccount(village.as(), ACCOUNT)
    const { token } = await signIn(village.as(), { email: 'ANN.BELL@example.com ', password: ACCOUNT.password })
    expect(await userOf(village.db, token)).toBe(userId)
    expect(await viewAccount(village.as(userId))).toMatchObject({ email: 'ann.bell@example.com', lastName: "O'Bell" })
    await signOut(village.as(userId), { token })
    expect(await userOf(village.db, token)).toBeNull()
    await village.advance(120)
    const { mails } = await listMails(village.as(userId), {})
    expect(mails).toMatchObject([{ kind: 'welcome', subject: 'Welcome to Larkstay, Ann' }])
    expect(mails[0]!.preview).toMatch(/^Welcome to Larkstay\. Your account is ready/)
  })

  it.each([
    [{ email: 'ann' }, 'invalid-input', 'The email address is not right'],
    [{ email: 'ann@example' }, 'invalid-input', 'The email address is not right'],
    [{ password: 'short' }, 'invalid-input', 'The password is too short'],
    [{ firstName: '  ' }, 'invalid-input', 'The first name is missing'],
    [{ lastName: 'x'.repeat(51) }, 'invalid-input', 'The last name is too long'],
  ])('is refused with %j', async (over, code, what) => {
    const village = await openVillage()
    const before = await village.db.user.count()
    await expect(createAccount(village.as(), { ...ACCOUNT, ...over })).rejects.toMatchObject({ code, what })
    expect(await village.db.user.count()).toBe(before)
  })

  it('is made once an address, and a wrong password sounds like an unknown address', async () => {
    const village = await openVillage()
    await createAccount(village.as(), ACCOUNT)
    await expect(createAccount(village.as(), ACCOUNT)).rejects.toMatchObject({ code: 'conflict' })
    const wrong = await signIn(village.as(), { email: ACCOUNT.email, password: 'wrong' }).catch((error: Error) => error)
    const unknown = await signIn(village.as(), { email: 'x@y.zz', password: 'wrong' }).catch((error: Error) => error)
    expect(String(wrong)).toBe(String(unknown))
    expect(wrong).toMatchObject({ code: 'unauthorized' })
  })
})

describe('a card', () => {
  it('is kept without its number, the first one as the default', async () => {
    const village = await openVillage()
    const { userId } = await createAccount(village.as(), ACCOUNT)
    const form = { number: '4242424242424242', expiry: '12/30', cvc: '123', holder: 'Ann Bell' }
    await addCard(village.as(userId), form)
    await addCard(village.as(userId), { ...form, number: '4000000000000002' })
    const cards = await listCards(village.as(userId))
    expect(cards.map(({ last4, isDefault }) => [last4, isDefault])).toEqual([
      ['4242', true],
      ['0002', false],
    ])
    expect(Object.keys(cards[0]!)).not.toContain('behaviour')
    expect(JSON.stringify(await village.db.paymentCard.findMany({ where: { userId } }))).not.toContain('424242')
  })

  it('is nobody’s without a log-in', async () => {
    const village = await openVillage()
    await expect(listCards(village.as())).rejects.toMatchObject({ code: 'unauthorized' })
  })
})

describe('a mail', () => {
  it('is read by the person it was sent to and by nobody else', async () => {
    const village = await openVillage()
    const mail = await village.db.mail.findFirstOrThrow()
    const view = await viewMail(village.as(mail.userId), { mailId: mail.id })
    expect(view.paragraphs.join('\n\n')).toBe(mail.body)
    const { id: other } = await village.db.user.findFirstOrThrow({ where: { id: { not: mail.userId } } })
    await expect(viewMail(village.as(other), { mailId: mail.id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(viewMail(village.as(mail.userId), { mailId: NaN })).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('lets the guests of a world in with the passwords that the world gave them', async () => {
  const { guestPassword } = await import('@/prisma/world/guest-password')
  const village = await openVillage()
  const user = await village.db.user.findFirstOrThrow({ where: { passwordHash: { not: null } } })
  const { userId } = await signIn(village.as(), { email: user.email, password: guestPassword('1', user.id) })
  expect(userId).toBe(user.id)
})
