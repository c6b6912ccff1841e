import { describe, expect, it } from 'vitest'
import { openVillage } from '@/tests/fixtures/village'
import { createAccount } from '../account/create-account'
import { changeDisplay, listCurrencies } from './display'
import { changeNotifications, listNotifications } from './notifications'
import { changePrivacy, viewPrivacy } from './privacy'

async function start() {
  const village = await openVillage()
  const account = { email: 'ann@example.com', password: 'correct horse', firstName: 'Ann', lastName: 'Bell' }
  const { userId } = await createAccount(village.as(), account)
  return { village, userId, ctx: village.as(userId) }
}

describe('notifications', () => {
  it('are one row for each topic and channel, and only what changes is written', async () => {
    const { village, userId, ctx } = await start()
    const before = await village.db.notificationSetting.findMany({ where: { userId } })
    expect(before).toHaveLength(18)
    const choices = (await listNotifications(ctx)).map((one) =>
      one.topic === 'bookings' && one.channel === 'push' ? { ...one, isOn: !one.isOn } : one,
    )
    expect(await changeNotifications(ctx, { choices })).toEqual({ changed: 1 })
    expect(await listNotifications(ctx)).toEqual(choices)
    expect(await changeNotifications(ctx, { choices })).toEqual({ changed: 0 })
  })

  it('of people who have no rows yet are as for a new account', async () => {
    const { village, userId, ctx } = await start()
    const usual = await listNotifications(ctx)
    await village.act(async (db) => void (await db.notificationSetting.deleteMany({ where: { userId } })))
    expect(await listNotifications(ctx)).toEqual(usual)
    await changeNotifications(ctx, { choices: [{ topic: 'offers', channel: 'sms', isOn: true }] })
    expect(await village.db.notificationSetting.findMany({ where: { userId } })).toEqual([
      { userId, topic: 'offers', channel: 'sms', isOn: true },
    ])
  })

  it('are nobody’s without a log-in', async () => {
    const { village } = await start()
    await expect(changeNotifications(village.as(), { choices: [] })).rejects.toMatchObject({ code: 'unauthorized' })
  })
})

describe('privacy', () => {
  it('changes what was asked and leaves the rest', async () => {
    const { ctx } = await start()
    const before = await viewPrivacy(ctx)
    await changePrivacy(ctx, { showsCity: !before.showsCity })
    expect(await viewPrivacy(ctx)).toEqual({ ...before, showsCity: !before.showsCity })
  })
})

describe('language and currency', () => {
  it('are kept with the guest', async () => {
    const { village, userId, ctx } = await start()
    const before = await village.db.user.findUniqueOrThrow({ where: { id: userId } })
    const { code } = (await listCurrencies(ctx)).at(-1)!
    await changeDisplay(ctx, { currency: code, language: 'fr' })
    expect(await village.db.user.findUniqueOrThrow({ where: { id: userId } })).toEqual({
      ...before,
      currency: code,
      language: 'fr',
    })
  })

  it.each([
    { currency: 'XXX', language: 'en' },
    { currency: 'USD', language: 'xx' },
    { currency: 'USD', language: 'toString' },
  ])('are refused as %j', async (choice) => {
    const { village, userId, ctx } = await start()
    await expect(changeDisplay(ctx, choice)).rejects.toMatchObject({ code: 'invalid-input' })
    const { currency, language } = await village.db.user.findUniqueOrThrow({ where: { id: userId } })
    expect([currency, language]).toEqual(['USD', 'en'])
  })
})
