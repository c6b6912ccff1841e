import type { Pair } from './define-task'

/** The plan in which the fault of a pair fires, as the control server takes it. It must fire, or the verdict is `vacuous`. */
export function pairPlan({ fault, params, trigger, scope }: Pair): Record<string, unknown> {
  const rule = {
    id: fault,
    fault,
    mustFire: true,
    ...(params && { params }),
    ...(trigger && { trigger }),
    ...(scope && { scope }),
  }
  return { version: 1, plan: [rule] }
}
