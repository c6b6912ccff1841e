import type { Db } from '@/fault-injection/operation'
import { describe, expect, it } from 'vitest'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { listMails } from '../mail/list-mails'
import { changeEmail } from './change-email'
import { changePassword } from './change-password'
import { changeProfile, type Profile } from './change-profile'
import { closeAccount } from './close-account'
import { createAccount } from './create-account'
import { exportAccount } from './export-account'
import { listDevices } from './list-devices'
import { requestClosingCode, requestEmailCode, requestSignInCode } from './request-code'
import { signIn } from './sign-in'
import { signInWithCode } from './sign-in-with-code'
import { signOutDevice, signOutEverywhere } from './sign-out-device'
import { listIdentityChecks, submitIdentity } from './submit-identity'
import { viewAccount } from './view-account'

/** Whom a page takes the visitor with this token for. */
const userOf = async (db: Db, token: string) =>
  (await db.loginSession.findFirst({ where: { token, endedAt: null } }))?.userId ?? null

const EMAIL = 'ann.bell@example.com'
const ACCOUNT = { email: EMAIL, password: 'correct horse', firstName: 'Ann', lastName: 'Bell' }

/** A new guest, without trips, and the code that the last mail to them has. */
async function start() {
  const village = await openVillage()
  const { userId } = await createAccount(village.as(), ACCOUNT)
  await village.advance(200)
  const ctx = () => village.as(userId)
  const lastCode = async () => {
    await village.advance(30)
    const { mails } = await listMails(ctx(), {})
    return /^(\d{6}) is your Larkstay code$/.exec(mails[0]?.subject ?? '')?.[1] ?? 'none'
  }
  return { village, userId, ctx, lastCode }
}

const other = (code: string) => (code === '000000' ? '000001' : '000000')
const userRow = ({ db }: Village, id: number) => db.user.findUniqueOrThrow({ where: { id } })

const PROFILE: Profile = {
  ...{ firstName: 'Ann', lastName: 'Bell', phone: '', about: '', work: '', homeCity: '', homeCountry: '' },
  ...{ languages: ['English'], birthDate: '' },
}

describe('a profile', () => {
  it('takes what was typed, and nothing else of the person changes', async () => {
    const { village, userId, ctx } = await start()
    const before = await userRow(village, userId)
    const changes = { phone: '+49 30 123456', about: 'I like <b>trains</b>.', birthDate: '1990-02-28', work: 'Nurse' }
    await changeProfile(ctx(), { ...PROFILE, ...changes, languages: ['German', 'English', 'German'] })
    expect(await userRow(village, userId)).toEqual({ ...before, ...changes, languages: 'German,English' })
    await changeProfile(ctx(), { ...PROFILE, languages: ['German', 'English'] })
    expect(await viewAccount(ctx())).toMatchObject({ phone: null, about: null, birthDate: null, work: null })
  })

  it.each([
    [{ firstName: ' ' }, 'The first name is missing'],
    [{ phone: 'call me' }, 'The phone number is not right'],
    [{ birthDate: '2027-02-30' }, 'The date of birth is no day'],
    [{ birthDate: '2009-03-09' }, 'You must be 18 or older'],
    [{ birthDate: '1890-01-01' }, 'The date of birth is too long ago'],
    [{ about: 'x'.repeat(501) }, 'The text about you is too long'],
    [{ languages: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] }, 'These are too many languages'],
  ])('is refused with %j', async (wrong, what) => {
    const { village, userId, ctx } = await start()
    const before = await userRow(village, userId)
    await expect(changeProfile(ctx(), { ...PROFILE, ...wrong })).rejects.toMatchObject({ code: 'invalid-input', what })
    expect(await userRow(village, userId)).toEqual(before)
  })

  it('takes somebody who turns 18 today', async () => {
    const { village, userId, ctx } = await start()
    await changeProfile(ctx(), { ...PROFILE, birthDate: '2009-03-08' })
    expect(await userRow(village, userId)).toMatchObject({ birthDate: '2009-03-08' })
  })
})

describe('a password', () => {
  it('is changed by who knows the old one, and logs every other browser out', async () => {
    const { village, ctx } = await start()
    const { token } = await signIn(village.as(), ACCOUNT)
    await changePassword(ctx(), { oldPassword: ACCOUNT.password, newPassword: 'battery staple' })
    expect(await userOf(village.db, token)).toBeNull()
    await expect(signIn(village.as(), ACCOUNT)).rejects.toMatchObject({ code: 'unauthorized' })
    await signIn(village.as(), { email: EMAIL, password: 'battery staple' })
  })

  it.each([
    ['wrong horse', 'battery staple', 'conflict'],
    ['correct horse', 'short', 'invalid-input'],
    ['correct horse', 'correct horse', 'invalid-input'],
  ])('stays when the old one is “%s” and the new one “%s”', async (oldPassword, newPassword, code) => {
    const { village, ctx } = await start()
    await expect(changePassword(ctx(), { oldPassword, newPassword })).rejects.toMatchObject({ code })
    await signIn(village.as(), ACCOUNT)
  })
})

describe('a code by mail', () => {
  it('logs in once, with a new password when there is one', async () => {
    const { village, lastCode } = await start()
    await requestSignInCode(village.as(), { email: EMAIL.toUpperCase() })
    const code = await lastCode()
    const first = await signInWithCode(village.as(), { email: EMAIL, code, newPassword: 'battery staple' })
    expect(first).toMatchObject({ outcome: 'right', token: expect.stringMatching(/^\w{32}$/) as string })
    await signIn(village.as(), { email: EMAIL, password: 'battery staple' })
    expect(await signInWithCode(village.as(), { email: EMAIL, code })).toEqual({ outcome: 'expired', token: null })
  })

  it('is not valid after a quarter of an hour, when a newer one was sent, or after five wrong ones', async () => {
    const { village, lastCode } = await start()
    await requestSignInCode(village.as(), { email: EMAIL })
    const old = await lastCode()
    await village.advance(16 * 60)
    expect(await signInWithCode(village.as(), { email: EMAIL, code: old })).toMatchObject({ outcome: 'expired' })
    await requestSignInCode(village.as(), { email: EMAIL })
    const code = await lastCode()
    for (let i = 0; i < 5; i++)
      expect(await signInWithCode(village.as(), { email: EMAIL, code: other(code) })).toMatchObject({
        outcome: 'wrong',
      })
    expect(await signInWithCode(village.as(), { email: EMAIL, code })).toMatchObject({ outcome: 'too-often' })
  })

  it('says nothing about who has an account', async () => {
    const { village } = await start()
    const before = await village.db.loginCode.count()
    await requestSignInCode(village.as(), { email: 'nobody@example.com' })
    expect(await village.db.loginCode.count()).toBe(before)
    expect(await signInWithCode(village.as(), { email: 'nobody@example.com', code: '123456' })).toMatchObject({
      outcome: 'wrong',
    })
  })

  it('changes the email address, and only a code for that does', async () => {
    const { village, userId, ctx, lastCode } = await start()
    await requestEmailCode(ctx(), { email: ' New.Ann@Example.com ' })
    const code = await lastCode()
    expect(await changeEmail(ctx(), { code: other(code) })).toMatchObject({ outcome: 'wrong' })
    expect(await signInWithCode(village.as(), { email: EMAIL, code })).toMatchObject({ outcome: 'expired' })
    expect(await changeEmail(ctx(), { code })).toEqual({ outcome: 'right', email: 'new.ann@example.com' })
    expect(await userRow(village, userId)).toMatchObject({ email: 'new.ann@example.com' })
  })

  it.each([
    ['not an address', 'invalid-input'],
    [EMAIL, 'conflict'],
  ])('is not sent for the new address “%s”', async (email, code) => {
    const { village, ctx } = await start()
    await expect(requestEmailCode(ctx(), { email })).rejects.toMatchObject({ code })
    expect(await village.db.loginCode.count()).toBe(0)
  })
})

describe('deleting an account', () => {
  it('needs the code, and closes every door', async () => {
    const { village, userId, ctx, lastCode } = await start()
    const { token } = await signIn(village.as(), ACCOUNT)
    await requestClosingCode(ctx(), {})
    const code = await lastCode()
    expect(await closeAccount(ctx(), { code: other(code) })).toEqual({ outcome: 'wrong' })
    expect(await userRow(village, userId)).toMatchObject({ closedAt: null })
    expect(await closeAccount(ctx(), { code })).toEqual({ outcome: 'right' })
    expect((await userRow(village, userId)).closedAt).toMatch(/^2027-03-08T/)
    expect(await userOf(village.db, token)).toBeNull()
    await expect(signIn(village.as(), ACCOUNT)).rejects.toMatchObject({ code: 'unauthorized' })
    await requestSignInCode(village.as(), { email: EMAIL })
    expect(await village.db.loginCode.count()).toBe(1)
  })

  it('is refused while there are trips ahead', async () => {
    const { village } = await start()
    const { guestId } = await village.db.booking.findFirstOrThrow({
      where: { status: 'confirmed', checkIn: { gt: '2027-03-08' }, guest: { passwordHash: { not: null } } },
    })
    const guest = village.as(guestId)
    await expect(requestClosingCode(guest, {})).rejects.toMatchObject({ code: 'conflict' })
    await expect(closeAccount(guest, { code: '123456' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await userRow(village, guestId)).toMatchObject({ closedAt: null })
  })
})

describe('devices', () => {
  it('are signed out one by one or all, each by its owner alone', async () => {
    const { village, userId, ctx } = await start()
    const { token } = await signIn(village.as(), ACCOUNT)
    const seen = { firstSeenAt: '2027-01-01T10:00:00Z', lastSeenAt: '2027-03-01T10:00:00Z' }
    await village.act(async (db) => {
      for (const id of [1, 2, 3])
        await db.trustedDevice.create({
          data: { id, userId, name: `Phone ${id}`, kind: 'phone', place: 'Rome', ...seen },
        })
    })
    const [someone] = await village.db.user.findMany({ where: { id: { not: userId } }, take: 1 })
    await expect(signOutDevice(village.as(someone!.id), { deviceId: 1 })).rejects.toMatchObject({ code: 'not-found' })
    expect(await signOutDevice(ctx(), { deviceId: 1 })).toEqual({ name: 'Phone 1' })
    await expect(signOutDevice(ctx(), { deviceId: 1 })).rejects.toMatchObject({ code: 'not-found' })
    expect((await listDevices(ctx())).devices.map(({ id }) => id)).toEqual([2, 3])
    expect(await signOutEverywhere(ctx(), {})).toEqual({ count: 2 })
    expect(await listDevices(ctx())).toMatchObject({ devices: [], otherSessions: 0 })
    expect(await userOf(village.db, token)).toBeNull()
  })
})

describe('an identity', () => {
  it('is confirmed some hours after a document was sent in, once', async () => {
    const { village, userId, ctx } = await start()
    const document = { document: 'passport', country: 'Germany', number: 'c01x 00T47' }
    await submitIdentity(ctx(), document)
    expect(await listIdentityChecks(ctx())).toMatchObject([{ status: 'submitted', last4: '0T47', decidedAt: null }])
    await expect(submitIdentity(ctx(), document)).rejects.toMatchObject({ code: 'conflict' })
    await village.advance(3600)
    expect(await userRow(village, userId)).toMatchObject({ isVerified: false })
    await village.advance(6 * 3600)
    expect(await listIdentityChecks(ctx())).toMatchObject([{ status: 'approved' }])
    expect(await userRow(village, userId)).toMatchObject({ isVerified: true })
    expect((await listMails(ctx(), {})).mails[0]).toMatchObject({ subject: 'Your identity is confirmed' })
  })

  it.each([{ document: 'library card' }, { country: '' }, { number: '12' }, { number: 'x'.repeat(30) }])(
    'is not looked at with %j',
    async (wrong) => {
      const { village, ctx } = await start()
      const document = { document: 'passport', country: 'Germany', number: 'C01X00T47' }
      await expect(submitIdentity(ctx(), { ...document, ...wrong })).rejects.toMatchObject({ code: 'invalid-input' })
      expect(await village.db.identityCheck.count({ where: { status: 'submitted' } })).toBe(0)
    },
  )
})

it('gives a guest all that is kept about them, and no secret', async () => {
  const village = await openVillage()
  const booking = await village.db.booking.findFirstOrThrow({ where: { guest: { passwordHash: { not: null } } } })
  const text = JSON.stringify(await exportAccount(village.as(booking.guestId), {}))
  expect(text).toContain(booking.code)
  expect(text).not.toMatch(/scrypt|passwordHash|behaviour|needsChallenge/)
  const someone = await village.db.booking.findFirstOrThrow({ where: { guestId: { not: booking.guestId } } })
  expect(text).not.toContain(someone.code)
})
