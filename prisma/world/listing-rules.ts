import type { Stream } from '@/lib/rng'
import type { ListingKind, PropertyType, Size } from '@/prisma/world/dwelling'

export type CancellationPolicy = 'flexible' | 'moderate' | 'firm' | 'strict' | 'non-refundable'

/** How many such houses are for adults only. */
const ADULTS_ONLY: Partial<Record<PropertyType, number>> = {
  resort: 0.12,
  'bed-and-breakfast': 0.12,
  riad: 0.1,
  ryokan: 0.1,
}

const dollars = (amount: number) => Math.round(amount) * 100

/** Fees, discounts, house rules, minimum stays and policy: everything a host decides beside the price. */
export function drawRules(
  draws: Stream,
  {
    kind,
    propertyType,
    size,
    priceLevel,
  }: { kind: ListingKind; propertyType: PropertyType; size: Size; priceLevel: number },
) {
  const isHotel = kind === 'hotel'
  const level = priceLevel / 100
  const minNights = isHotel ? 1 : Number(draws.weighted({ 1: 26, 2: 42, 3: 20, 4: 5, 5: 4, 7: 3 }))
  const petsAllowed = draws.chance(propertyType === 'treehouse' || kind === 'shared' ? 0.05 : isHotel ? 0.25 : 0.34)
  const guestsIncluded =
    !isHotel && size.maxGuests > 2 && draws.chance(0.35) ? draws.integer(2, size.maxGuests - 1) : size.maxGuests
  const hasCleaningFee = kind === 'entire' || (kind === 'private' && draws.chance(0.4))
  const cleaning = (kind === 'entire' ? 22 + 15 * size.bedrooms : 10) * (0.7 + draws.next() * 0.7) * level
  return {
    weekendPercent: isHotel ? draws.one([100, 105, 110, 115]) : draws.one([100, 100, 108, 110, 112, 115, 120, 125]),
    weeklyDiscount: isHotel ? draws.one([0, 0, 0, 5]) : draws.one([0, 0, 5, 8, 10, 10, 12, 15]),
    monthlyDiscount: isHotel ? 0 : draws.one([0, 0, 15, 20, 25, 30]),
    cleaningFeeMinor: hasCleaningFee ? dollars(cleaning) : 0,
    petFeeMinor: petsAllowed && draws.chance(0.5) ? dollars(draws.integer(3, 12) * 5) : 0,
    extraGuestFeeMinor: guestsIncluded < size.maxGuests ? dollars(draws.integer(2, 6) * 5 * Math.max(0.6, level)) : 0,
    guestsIncluded,
    petsAllowed,
    childrenAllowed: isHotel
      ? !draws.chance(ADULTS_ONLY[propertyType] ?? 0.02)
      : draws.chance(kind === 'shared' ? 0.2 : propertyType === 'treehouse' ? 0.5 : 0.9),
    smokingAllowed: draws.chance(0.04),
    partiesAllowed: kind === 'entire' && draws.chance(propertyType === 'villa' ? 0.2 : 0.05),
    minNights,
    weekendMinNights: isHotel ? 1 : Math.max(minNights, draws.one([1, 2, 2, 2, 3])),
    maxNights: isHotel ? 30 : draws.one([14, 28, 30, 60, 90, 180]),
    turnoverNights: isHotel || kind === 'shared' ? 0 : Number(draws.weighted({ 0: 72, 1: 22, 2: 6 })),
    noticeDays: isHotel ? 0 : draws.one([0, 0, 1, 1, 2, 3]),
    windowDays: isHotel ? 365 : draws.one([120, 180, 270, 365, 365, 365, 540]),
    isInstant: isHotel || draws.chance(0.66),
    cancellationPolicy: draws.weighted<CancellationPolicy>({
      flexible: isHotel ? 40 : 24,
      moderate: 32,
      firm: 18,
      strict: isHotel ? 6 : 14,
      'non-refundable': 6,
    }),
    checkInFrom: draws.one(isHotel ? ['14:00', '15:00'] : ['14:00', '15:00', '15:00', '16:00']),
    checkInTo: isHotel ? '23:30' : draws.one(['20:00', '21:00', '22:00', '22:00', '23:30']),
    checkOutBy: draws.one(isHotel ? ['11:00', '12:00'] : ['10:00', '10:00', '11:00', '11:00']),
  }
}

export type ListingRules = ReturnType<typeof drawRules>
