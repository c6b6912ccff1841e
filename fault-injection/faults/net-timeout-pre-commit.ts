import { z } from 'zod'
import { defineFault } from '../define-fault'

/** The gateway gives up before the request reaches the product: nothing is written. */
export const netTimeoutPreCommit = defineFault({
  id: 'net-timeout-pre-commit',
  layer: 'network-edge',
  class: 'transient',
  visibility: 'explicit',
  summary: 'The request times out at the gateway before anything is written.',
  params: z.strictObject({
    status: z.union([z.literal(408), z.literal(502), z.literal(504), z.literal('abort')]).default(504),
    body: z.enum(['html', 'json', 'empty']).default('html'),
  }),
  attach: { ops: ['booking.create', 'booking.cancel', 'hold.create', 'search.query'], phase: 'edge' },
  exclusiveGroup: 'booking-outcome',
  heals: 'The next attempt passes.',
  evidence: 'A gateway error page; Trips and Payments show nothing new.',
  apply: ({ params: { status, body } }) =>
    status === 'abort'
      ? { kind: 'interrupt', response: { kind: 'abort' } }
      : { kind: 'interrupt', response: { kind: 'gateway', status, body } },
})
