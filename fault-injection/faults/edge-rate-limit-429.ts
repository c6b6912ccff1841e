import { z } from 'zod'
import { defineFault } from '../define-fault'

const secondsOfDay = (now: string) => Date.parse(now) / 1000

/** A token bucket in front of search and listings. Whoever goes on while it is empty waits twice as long each time. */
export const edgeRateLimit429 = defineFault({
  id: 'edge-rate-limit-429',
  layer: 'network-edge',
  class: 'transient',
  visibility: 'explicit',
  summary: 'Too many searches and listings in a short time are refused with 429, and longer with each try.',
  params: z.strictObject({
    capacity: z.int().min(1).max(60).default(12),
    refillPerTick: z.number().min(0.01).max(5).default(0.1), // tokens a second of the episode's clock
    retryAfterSec: z.int().min(1).max(120).default(10),
    maxPenaltySec: z.int().min(10).max(600).default(120),
  }),
  attach: { ops: ['search.query', 'listing.view'], phase: 'edge' },
  trigger: {},
  heals: 'Waiting for as long as the page says.',
  evidence: 'A page that says how many seconds to wait.',
  gate: ({ capacity, refillPerTick, retryAfterSec, maxPenaltySec }, memory, now) => {
    const at = secondsOfDay(now)
    const { tokens = capacity, since = at, blockedUntil = 0, penalty = 0 } = memory
    const filled = Math.min(capacity, tokens + (at - since) * refillPerTick)
    const isBlocked = at < blockedUntil
    if (!isBlocked && filled >= 1)
      return { fires: false, memory: { tokens: filled - 1, since: at, blockedUntil: 0, penalty: 0 } }
    const next = Math.min(maxPenaltySec, penalty === 0 ? retryAfterSec : penalty * 2)
    return { fires: true, memory: { tokens: Math.max(filled, 1), since: at, blockedUntil: at + next, penalty: next } }
  },
  apply: ({ memory }) => ({ kind: 'interrupt', response: { kind: 'rate-limited', retryAfterS: memory.penalty ?? 10 } }),
})
