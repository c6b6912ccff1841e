import { StaytwinError } from '@/lib/staytwin-error'
import { bookCheapestHome } from './book/book-cheapest-home'
import { bookHomeWithCard } from './book/book-home-with-card'
import { bookHotelRoom } from './book/book-hotel-room'
import { cancelCityTrip } from './cancel/cancel-city-trip'
import { cancelRefundableTrip } from './cancel/cancel-refundable-trip'
import { compareTwoHomes } from './compare/compare-two-homes'
import type { Task } from './define-task'
import { bestRated } from './find/best-rated'
import { refundIfCancelled } from './find/refund-if-cancelled'
import { totalPrice } from './find/total-price'

/** Every task, in the order in which lists show them. */
export const catalogue: readonly Task[] = [
  bookHotelRoom,
  bookCheapestHome,
  bookHomeWithCard,
  cancelCityTrip,
  cancelRefundableTrip,
  totalPrice,
  bestRated,
  refundIfCancelled,
  compareTwoHomes,
]

/** @throws StaytwinError `not-found` with the ids that exist */
export function taskById(id: string): Task {
  const task = catalogue.find((one) => one.id === id)
  if (task) return task
  const fix = `Choose one of: ${catalogue.map((one) => one.id).join(', ')}.`
  throw new StaytwinError('not-found', { what: 'No task has this id', seen: id, fix })
}
