/** Every semantic thing that the product does. A plan attaches faults to these names and to no others. */
export const OPERATION_NAMES = [
  'account.create',
  'session.create',
  'session.end',
  'home.view',
  'search.query',
  'search.suggest',
  'listing.view',
  'quote.create',
  'hold.create',
  'hold.change',
  'hold.expire',
  'checkout.view',
  'booking.create',
  'booking.reserve',
  'booking.confirm',
  'booking.cancel',
  'booking.answer',
  'payment.authorise',
  'payment.challenge',
  'payment.capture',
  'payment.refund',
  'payment.list',
  'refund.settle',
  'webhook.deliver',
  'card.add',
  'trip.list',
  'trip.view',
  'mail.send',
  'mail.list',
  'mail.view',
  'clock.advance',
  'task.prepare',
  'counterparty.act',
] as const

export type OperationName = (typeof OPERATION_NAMES)[number]

export const isOperationName = (name: string): name is OperationName =>
  (OPERATION_NAMES as readonly string[]).includes(name)
