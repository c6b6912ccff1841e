import { z } from 'zod'
import { defineFault } from '../define-fault'

/** The page is there, its script never takes over: buttons look enabled and do nothing. */
export const feDeadHydration = defineFault({
  id: 'fe-dead-hydration',
  layer: 'frontend-js',
  class: 'transient',
  visibility: 'implicit',
  summary: 'The booking widget of a listing is shown but never comes alive; clicks on it do nothing.',
  params: z.strictObject({ island: z.enum(['bookingWidget']).default('bookingWidget') }),
  attach: { ops: ['listing.view'], phase: 'client' },
  heals: 'A reload of the page, or the plain reservation link.',
  evidence: 'No reaction to clicks, the address does not change.',
  apply: ({ params }) => ({ kind: 'flags', flags: { [params.island]: 'inert' } }),
})
