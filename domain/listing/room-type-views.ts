import type { RatePlan, RoomType } from '@/generated/prisma/client'
import { POLICY_NAMES } from '../booking/cancellation-policy'
import { placePolicy } from '../booking/place-policy'
import { generalPolicyText } from '../booking/policy-text'
import { underPlan } from '../pricing/price-place'
import type { RatePlanView, RoomTypeView } from './listing-view'

interface Source {
  cancellationPolicy: string
  roomTypes: (RoomType & { plans: RatePlan[] })[]
}

/** The rooms of a listing, each with the ways to buy it. */
export const roomTypeViews = (listing: Source): RoomTypeView[] =>
  listing.roomTypes.map(({ listingId: _, plans, ...roomType }) => {
    const policy = placePolicy(listing, roomType)
    const known = plans.map((plan) => planView(listing, roomType, plan))
    return {
      ...roomType,
      policyName: POLICY_NAMES[policy],
      policyText: generalPolicyText(policy),
      plans: known.length > 0 ? known : [onlyPlan(roomType, POLICY_NAMES[policy])],
    }
  })

function planView(
  listing: { cancellationPolicy: string },
  roomType: Omit<RoomType, 'listingId'>,
  plan: RatePlan,
): RatePlanView {
  const { id, name, meal, payment } = plan
  const policy = placePolicy(listing, roomType, plan)
  return {
    ...{ id, name, meal, payment },
    isRefundable: policy !== 'non-refundable',
    basePriceMinor: underPlan(roomType, plan).basePriceMinor,
    policyName: POLICY_NAMES[policy],
  }
}

const onlyPlan = (roomType: Omit<RoomType, 'listingId'>, policyName: string): RatePlanView => ({
  id: null,
  name: roomType.hasBreakfast ? 'Breakfast included' : 'Room only',
  meal: roomType.hasBreakfast ? 'breakfast' : 'room-only',
  payment: 'now',
  isRefundable: roomType.isRefundable,
  basePriceMinor: roomType.basePriceMinor,
  policyName,
})
