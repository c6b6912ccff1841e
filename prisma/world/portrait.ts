import { stream } from '@/lib/rng'
import { loadPortraits, type Portrait } from '@/prisma/people-pictures/manifest'
import type { CountryCode } from '@/prisma/world/country-code'
import type { PersonName } from '@/prisma/world/person-name'

const SHARE = 0.7

type Weights = Record<Portrait['tone'], number>

const ANYWHERE: Weights = { light: 62, medium: 24, dark: 14 }
const MIXED: Weights = { light: 30, medium: 55, dark: 15 }
const PLACES: Partial<Record<CountryCode, Weights>> = {
  ...{ AE: MIXED, BR: MIXED, CO: MIXED, EG: MIXED, ID: MIXED, IN: MIXED, MA: MIXED, MX: MIXED, PE: MIXED, TH: MIXED },
  ...{ JP: { light: 85, medium: 15, dark: 0 }, KR: { light: 85, medium: 15, dark: 0 }, SG: MIXED, VN: MIXED },
  ...{
    KE: { light: 2, medium: 8, dark: 90 },
    TZ: { light: 2, medium: 8, dark: 90 },
    ZA: { light: 30, medium: 20, dark: 50 },
  },
}

/** Gives people a portrait (its id), or null to those who never uploaded one; it fits the first name. */
export function portraitsFor(
  portraits: readonly Portrait[] = loadPortraits(),
): (seed: string, key: string, gender: PersonName['gender'], country: CountryCode) => string | null {
  return (seed, key, gender, country) => {
    const draws = stream(seed, 'portrait', key)
    if (!draws.chance(SHARE)) return null
    const tone = draws.weighted(PLACES[country] ?? ANYWHERE)
    const fitting = portraits.filter((portrait) => portrait.gender === gender || portrait.gender === 'x')
    const alike = fitting.filter((portrait) => portrait.tone === tone)
    return draws.one(alike.length > 0 ? alike : fitting).id
  }
}
