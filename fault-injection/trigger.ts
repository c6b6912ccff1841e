import { z } from 'zod'
import { draw } from '@/lib/rng'
import { isInstant } from '@/lib/instant'
import { OPERATION_NAMES } from './operation-names'

const count = z.int().min(1).max(100_000)
const instant = z.string().refine(isInstant, 'write an instant as 2027-03-08T09:00:00Z')

export const triggerSchema = z
  .strictObject({
    nth: z.array(count).min(1).optional(),
    first: count.optional(),
    every: count.optional(),
    randomOf: z.strictObject({ n: count, of: count }).optional(),
    probability: z.number().min(0).max(1).optional(),
    after: z.enum(OPERATION_NAMES).optional(),
    window: z.strictObject({ from: instant.optional(), to: instant.optional() }).optional(),
  })
  .refine((t) => [t.nth, t.first, t.every, t.randomOf].filter((v) => v !== undefined).length <= 1, {
    message: 'choose one of nth, first, every, randomOf',
  })

export type Trigger = z.infer<typeof triggerSchema>

export interface Occurrence {
  seed: string
  /** the rule's counter key; draws depend on it and on `n` only */
  key: string
  n: number
  now: string
  /** operations that ended well so far */
  done: ReadonlySet<string>
}

/** The `n` of `of` occurrences that a seed picks, counted from 1. */
function picked(seed: string, key: string, { n, of }: { n: number; of: number }): Set<number> {
  const order = Array.from({ length: of }, (_, i) => [draw(seed, 'rule-pick', key, i), i + 1] as const)
  return new Set(
    order
      .sort((a, b) => a[0] - b[0])
      .slice(0, n)
      .map(([, i]) => i),
  )
}

/** Whether a trigger fires at this occurrence, and the draw that decided. Pure. */
export function fires(trigger: Trigger, { seed, key, n, now, done }: Occurrence): { fires: boolean; draw: number } {
  const u = draw(seed, 'rule', key, n)
  const isTurn =
    trigger.nth !== undefined
      ? trigger.nth.includes(n)
      : trigger.first !== undefined
        ? n <= trigger.first
        : trigger.every !== undefined
          ? n % trigger.every === 0
          : trigger.randomOf === undefined || picked(seed, key, trigger.randomOf).has(n)
  const isTime =
    (!trigger.window?.from || now >= trigger.window.from) && (!trigger.window?.to || now < trigger.window.to)
  const isAfter = !trigger.after || done.has(trigger.after)
  return { fires: isTurn && isTime && isAfter && u < (trigger.probability ?? 1), draw: u }
}
