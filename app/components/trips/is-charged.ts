import type { TripView } from '@/domain/trip/trip-view'

/** Whether money was taken for it; a request has only reserved it. */
export const isCharged = ({ payments }: Pick<TripView, 'payments'>): boolean =>
  payments.some((line) => line.kind === 'charge')
