import { z } from 'zod'
import { defineFault } from '../define-fault'

/** Everything is committed and the answer is lost on its way: the site looks as if it had failed. */
export const apiCommitThen504 = defineFault({
  id: 'api-commit-then-504',
  layer: 'server-api',
  class: 'transient',
  visibility: 'explicit',
  summary: 'The write commits and its response is lost: the visitor sees a gateway timeout.',
  params: z.strictObject({
    status: z.union([z.literal(502), z.literal(504), z.literal('abort')]).default(504),
    body: z.enum(['html', 'json', 'empty']).default('html'),
    /** `none`: the checkout does not recognise a repeated confirmation, as on sites without idempotency keys */
    idempotency: z.enum(['none', 'natural-key']).default('none'),
  }),
  attach: { ops: ['booking.create', 'booking.cancel'], phase: 'after-commit' },
  exclusiveGroup: 'booking-outcome',
  heals: 'Later requests are answered.',
  evidence: 'Trips has the reservation, Payments the charge, and the mailbox the confirmation.',
  apply: ({ params: { status, body } }) =>
    status === 'abort'
      ? { kind: 'interrupt', response: { kind: 'abort' } }
      : { kind: 'interrupt', response: { kind: 'gateway', status, body } },
  aftermath: ({ idempotency }) => ({ 'booking.create/idempotency': { ignore: idempotency === 'none' } }),
})
