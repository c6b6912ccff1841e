import { expect, it } from 'vitest'
import { book, reserve } from '@/tests/fixtures/book-over-http'
import { faultVisit } from '@/tests/fixtures/fault-visit'
import { freeHomes, freeRooms } from '@/tests/fixtures/free-stay'

it.each([
  ['home', freeHomes],
  ['hotel room', freeRooms],
])(
  'lets another guest book the %s first: the guest is refused, charged nothing, and the nights are gone',
  async (_, find) => {
    const [stay] = await find()
    const { client, rows, hits } = await faultVisit({ fault: 'data-slot-taken-race' })
    const page = await book(client, stay!)
    expect(page.text).toMatch(/booked|available|taken/i)
    expect(await rows('PaymentCapture')).toEqual([])
    const bookings = await rows('Booking')
    expect(bookings).toMatchObject([{ status: 'confirmed', listingId: stay!.listingId, checkIn: stay!.checkIn }])
    expect(hits()).toMatchObject([{ name: 'booking.create', phase: 'before' }])
    const retry = await reserve(client, stay!)
    expect(retry.url).not.toContain('/checkout/')
    expect(await rows('Booking')).toHaveLength(1)
  },
)
