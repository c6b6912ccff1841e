import { StaytwinError } from '@/lib/staytwin-error'

interface WorldPlan {
  listings: number
  /** Destinations up to this tier of data/destinations.csv are used. */
  tier: 1 | 2 | 3
  /** People who travel and write reviews, beside the hosts. */
  travellers: number
  /** Guests with a password, cards and trips. */
  accounts: number
  /** Reviews of a listing, in percent of the usual; a large file makes every start of an episode slower. */
  reviewPercent: number
}

export const WORLD_PLANS = {
  village: { listings: 200, tier: 1, travellers: 260, accounts: 24, reviewPercent: 260 },
  town: { listings: 2_000, tier: 2, travellers: 900, accounts: 60, reviewPercent: 190 },
  region: { listings: 10_000, tier: 3, travellers: 3_000, accounts: 60, reviewPercent: 84 },
  continent: { listings: 100_000, tier: 3, travellers: 20_000, accounts: 60, reviewPercent: 100 },
} as const satisfies Record<string, WorldPlan>

export type WorldSize = keyof typeof WORLD_PLANS

/** The sizes, from small to large. */
export const worldSizes = Object.keys(WORLD_PLANS) as WorldSize[]

/** The text as a size of a world; throws `not-found` with the allowed ones otherwise. */
export function worldSize(text: string): WorldSize {
  if (Object.hasOwn(WORLD_PLANS, text)) return text as WorldSize
  throw new StaytwinError('not-found', {
    what: 'There is no world of this size',
    seen: text,
    fix: `Choose one of ${worldSizes.join(', ')}.`,
  })
}
