/** A level of the programme. Everything that it promises is done by the site: see `pointsForStay` and `creditForPoints`. */
export interface Level {
  key: 'sparrow' | 'finch' | 'lark' | 'skylark'
  name: string
  /** Points earned since joining; what was exchanged counts too. */
  from: number
  /** Percent of the usual points for a stay. */
  earnPercent: number
  /** US cents of credit for 1,000 points. */
  centsForThousand: number
}

export const LEVELS: readonly Level[] = [
  { key: 'sparrow', name: 'Sparrow', from: 0, earnPercent: 100, centsForThousand: 1000 },
  { key: 'finch', name: 'Finch', from: 1_500, earnPercent: 115, centsForThousand: 1000 },
  { key: 'lark', name: 'Lark', from: 5_000, earnPercent: 130, centsForThousand: 1100 },
  { key: 'skylark', name: 'Skylark', from: 15_000, earnPercent: 150, centsForThousand: 1250 },
]

/** The level of somebody who has earned so many points, and the next one. */
export function levelOf(earned: number): { level: Level; next: Level | null } {
  const index = LEVELS.findLastIndex((level) => earned >= level.from)
  return { level: LEVELS[Math.max(0, index)] as Level, next: LEVELS[Math.max(0, index) + 1] ?? null }
}

/** Points for a stay: one for each whole dollar of its nights after discounts and coupon, raised by the level. */
export function pointsForStay(
  { nightsMinor, discountMinor, couponMinor }: { nightsMinor: number; discountMinor: number; couponMinor: number },
  level: Level,
): number {
  const dollars = Math.floor(Math.max(0, nightsMinor - discountMinor - couponMinor) / 100)
  return Math.floor((dollars * level.earnPercent) / 100)
}

/** Points are exchanged in steps. */
export const EXCHANGE_STEP = 500

/** What so many points are worth as credit, in US cents. */
export const creditForPoints = (points: number, level: Level): number =>
  Math.floor((points * level.centsForThousand) / 1000)
