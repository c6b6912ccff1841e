import { StaytwinError } from '@/lib/staytwin-error'

/** Somebody else's booking is as unknown as one that never was. */
export const bookingNotFound = (code: string): StaytwinError =>
  new StaytwinError('not-found', {
    what: 'There is no booking with this code',
    seen: code,
    fix: 'Find your bookings under Trips.',
  })
