import type { CityFacts } from '@/prisma/world/city'
import { dateAt, type Day } from '@/prisma/world/day'
import { idsOf } from '@/prisma/world/ids'
import type { WorldFile } from '@/prisma/world/world-file'

interface CouponFacts {
  code: string
  name: string
  percent?: number
  amountMinor?: number
  maxMinor?: number
  minTotalMinor?: number
  minNights?: number
  city?: CityFacts
  isFirstStay?: boolean
  isPublic?: boolean
  from: Day
  /** The last day. */
  to: Day
}

const cents = (dollars: number) => dollars * 100

/** What everybody is told, what some have been sent, and what is over; two belong to the best-known cities. */
function couponsOf(cities: readonly CityFacts[]): CouponFacts[] {
  const [first, second] = [...cities].sort((a, b) => b.fame - a.fame || (a.slug < b.slug ? -1 : 1))
  const told = { isPublic: true }
  const codeOf = (city: CityFacts, percent: number) => `${city.slug.replace(/[^a-z]/g, '').slice(0, 12).toUpperCase()}${percent}` // prettier-ignore
  const ofCities: CouponFacts[] = []
  if (first)
    ofCities.push({ ...told, code: codeOf(first, 12), name: `${first.name} city break`, percent: 12, maxMinor: cents(120), minNights: 2, city: first, from: -20, to: 70 }) // prettier-ignore
  if (second)
    ofCities.push({ code: codeOf(second, 18), name: `Back to ${second.name}`, percent: 18, maxMinor: cents(160), minNights: 3, city: second, from: -5, to: 45 }) // prettier-ignore
  return [
    { ...told, code: 'SPRING15', name: 'Spring break savings', percent: 15, maxMinor: cents(150), minTotalMinor: cents(300), from: -14, to: 42 }, // prettier-ignore
    { ...told, code: 'LONGSTAY100', name: 'Stay two weeks', amountMinor: cents(100), minNights: 14, from: -40, to: 120 }, // prettier-ignore
    { ...told, code: 'SUMMER75', name: 'Summer of big trips', amountMinor: cents(75), minTotalMinor: cents(900), from: -7, to: 100 }, // prettier-ignore
    { ...told, code: 'FIRSTNEST', name: 'Your first stay', percent: 20, maxMinor: cents(80), isFirstStay: true, from: -300, to: 365 }, // prettier-ignore
    ...ofCities,
    { code: 'THANKYOU25', name: 'A thank-you from us', amountMinor: cents(25), minTotalMinor: cents(100), from: -60, to: 90 }, // prettier-ignore
    { code: 'WEEKAWAY40', name: 'A week away', amountMinor: cents(40), minNights: 7, from: -30, to: 60 },
    { ...told, code: 'WINTER25', name: 'Winter escape', percent: 25, maxMinor: cents(200), from: -120, to: -8 },
    { code: 'EARLYLARK10', name: 'Early summer, early bird', percent: 10, from: 20, to: 80 },
  ]
}

/** Writes the coupons of a world. Their codes are the same in all worlds but for those of the cities. */
export function writeCoupons(file: WorldFile, seed: string, cities: readonly CityFacts[]): void {
  const nextId = idsOf(seed, 'Coupon')
  for (const coupon of couponsOf(cities))
    file.insert('Coupon', {
      ...{ id: nextId(), code: coupon.code, name: coupon.name },
      ...{
        percent: coupon.percent ?? null,
        amountMinor: coupon.amountMinor ?? null,
        maxMinor: coupon.maxMinor ?? null,
      },
      ...{
        minTotalMinor: coupon.minTotalMinor ?? 0,
        minNights: coupon.minNights ?? 1,
        cityId: coupon.city?.id ?? null,
      },
      ...{ isFirstStay: coupon.isFirstStay ?? false, isPublic: coupon.isPublic ?? false },
      ...{ validFrom: dateAt(coupon.from), validTo: dateAt(coupon.to) },
    })
}
