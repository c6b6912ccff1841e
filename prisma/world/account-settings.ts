import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import { dateAt } from '@/prisma/world/day'
import { idsOf } from '@/prisma/world/ids'
import type { PersonFacts } from '@/prisma/world/people'
import type { WorldFile } from '@/prisma/world/world-file'

const TOPICS = ['bookings', 'messages', 'reminders', 'offers', 'inspiration', 'account'] as const
const CHANNELS = ['email', 'push', 'sms'] as const

/** How often a person wants a topic by a channel: trips by mail nearly always, advertising seldom, the app of half of them is silent. */
const WANTED: Record<(typeof CHANNELS)[number], Record<(typeof TOPICS)[number], number>> = {
  email: { bookings: 1, messages: 0.8, reminders: 0.8, offers: 0.5, inspiration: 0.4, account: 1 },
  push: { bookings: 0.5, messages: 0.5, reminders: 0.5, offers: 0.2, inspiration: 0.1, account: 0.4 },
  sms: { bookings: 0.3, messages: 0.1, reminders: 0.2, offers: 0.05, inspiration: 0, account: 0.2 },
}

const DEVICES = {
  laptop: ['Chrome on Windows', 'Edge on Windows', 'Safari on Mac', 'Firefox on Linux', 'Chrome on Mac'],
  phone: ['Safari on iPhone', 'Chrome on Android', 'Larkstay app on iPhone', 'Larkstay app on Android'],
  tablet: ['Safari on iPad', 'Chrome on an Android tablet'],
} as const
const DOCUMENTS = ['passport', 'passport', 'id-card', 'driving-licence'] as const

const clock = (draws: Stream, from: number, to: number) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(draws.integer(from, to))}:${two(draws.integer(0, 59))}:${two(draws.integer(0, 59))}Z`
}

/** What people who can log in have set: notifications, privacy, the devices that they trust, and for most the document that confirmed who they are. */
export function writeAccountSettings(file: WorldFile, seed: string, accounts: readonly PersonFacts[]): void {
  const nextDeviceId = idsOf(seed, 'TrustedDevice')
  const nextCheckId = idsOf(seed, 'IdentityCheck')
  for (const person of accounts) {
    const draws = stream(seed, 'account settings', person.id)
    const userId = person.id
    for (const topic of TOPICS)
      for (const channel of CHANNELS)
        file.insert('NotificationSetting', { userId, topic, channel, isOn: draws.chance(WANTED[channel][topic]) })
    file.insert('PrivacySetting', {
      userId,
      ...{ showsProfile: draws.chance(0.8), showsCity: draws.chance(0.7), showsReviews: draws.chance(0.9) },
      ...{ sendsRead: draws.chance(0.6), allowsIndexing: draws.chance(0.5), personalisesAds: draws.chance(0.3) },
    })
    writeDevices(file, draws, person, nextDeviceId)
    if (draws.chance(0.75)) writeIdentity(file, draws, person, nextCheckId())
  }
}

function writeDevices(file: WorldFile, draws: Stream, person: PersonFacts, nextId: () => number): void {
  const kinds = draws.sample(['laptop', 'phone', 'tablet', 'phone'] as const, draws.integer(1, 3))
  const names = new Set<string>()
  for (const [i, kind] of kinds.entries()) {
    const name = draws.one(DEVICES[kind])
    const lastDay = i === 0 ? -draws.integer(1, 3) : -draws.integer(2, 90)
    const firstDay = Math.max(person.joinedDay, lastDay - draws.integer(5, 600))
    if (names.has(name)) continue
    names.add(name)
    file.insert('TrustedDevice', {
      ...{ id: nextId(), userId: person.id, name, kind, place: `${person.homeCity}, ${person.homeCountry}` },
      firstSeenAt: `${dateAt(firstDay)}T${clock(draws, 7, 14)}`,
      lastSeenAt: `${dateAt(lastDay)}T${clock(draws, 15, 22)}`,
      signedOutAt: null,
    })
  }
}

function writeIdentity(file: WorldFile, draws: Stream, person: PersonFacts, id: number): void {
  const day = dateAt(Math.min(-2, person.joinedDay + draws.integer(0, 60)))
  file.insert('IdentityCheck', {
    ...{ id, userId: person.id, document: draws.one(DOCUMENTS), country: person.homeCountry },
    ...{ last4: String(draws.integer(1000, 9999)), status: 'approved' },
    submittedAt: `${day}T${clock(draws, 8, 14)}`,
    decidedAt: `${day}T${clock(draws, 16, 20)}`,
  })
}
