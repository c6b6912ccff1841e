import { StaytwinError } from '@/lib/staytwin-error'
import type { FaultDefinition } from './define-fault'
import { apiCommitThen504 } from './faults/api-commit-then-504'
import { calTzOffByOne } from './faults/cal-tz-off-by-one'
import { dataSlotTakenRace } from './faults/data-slot-taken-race'
import { edgeRateLimit429 } from './faults/edge-rate-limit-429'
import { feDeadHydration } from './faults/fe-dead-hydration'
import { netTimeoutPreCommit } from './faults/net-timeout-pre-commit'
import { payCapturedButTimeout } from './faults/pay-captured-but-timeout'
import { priceChangeAtCheckout } from './faults/price-change-at-checkout'

/** Every fault that a plan can name. */
export const catalogue = [
  netTimeoutPreCommit,
  apiCommitThen504,
  payCapturedButTimeout,
  dataSlotTakenRace,
  priceChangeAtCheckout,
  calTzOffByOne,
  edgeRateLimit429,
  feDeadHydration,
] as unknown as readonly FaultDefinition[]

/** @throws StaytwinError `not-found` with the ids that exist */
export function faultById(id: string): FaultDefinition {
  const fault = catalogue.find((f) => f.id === id)
  if (fault) return fault
  const fix = `Choose one of: ${catalogue.map((f) => f.id).join(', ')}.`
  throw new StaytwinError('not-found', { what: 'No fault has this id', seen: id, fix })
}
