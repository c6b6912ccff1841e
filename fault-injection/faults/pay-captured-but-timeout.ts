import { z } from 'zod'
import { addSeconds } from '@/lib/instant'
import { defineFault } from '../define-fault'

/** The provider takes the money, then the site dies before it confirms. The provider's webhook puts it right later. */
export const payCapturedButTimeout = defineFault({
  id: 'pay-captured-but-timeout',
  layer: 'payments',
  class: 'transient',
  visibility: 'explicit',
  summary:
    'The payment is captured, the checkout times out, and the booking is confirmed only when the provider reports it.',
  params: z.strictObject({
    reconcileAfterS: z.int().min(0).max(86_400).default(900),
    idempotency: z.enum(['none', 'natural-key']).default('none'),
  }),
  attach: { ops: ['payment.capture'], phase: 'after-commit' },
  exclusiveGroup: 'booking-outcome',
  heals: 'The webhook arrives after `reconcileAfterS` and confirms the booking.',
  evidence: 'Payments shows the charge, Trips the stay as waiting for its confirmation.',
  apply: async ({ params, now, act }) => {
    await act('system', async ({ db }) => {
      const late = { dueAt: addSeconds(now, params.reconcileAfterS) }
      await db.job.updateMany({ where: { kind: 'webhook.deliver', status: 'waiting' }, data: late })
    })
    return { kind: 'interrupt', response: { kind: 'gateway', status: 504, body: 'html' } }
  },
  aftermath: ({ idempotency }) => ({ 'booking.create/idempotency': { ignore: idempotency === 'none' } }),
})
