'use client'

import { useRef, type FormEvent, type ReactNode } from 'react'
import { DateRangeField } from '@/app/components/date-range-field'
import { GuestsField } from '@/app/components/guests-field'
import { unpackNights } from '@/app/lib/calendar-texts'
import { clientFlag } from '@/app/lib/client-flags'
import type { GuestCounts } from '@/app/lib/guest-counts'
import { useTakeOver } from '@/app/lib/use-take-over'
import type { CalendarDate } from '@/lib/calendar-date'
import { t } from '@/app/lib/words'

const BOOKING_FORM_ID = 'booking'

export interface BookingWidgetProps {
  listingId: number
  today: CalendarDate
  checkIn: string
  checkOut: string
  guests: GuestCounts
  /** `packNights` from `bookableFrom` on. */
  closed: string
  bookableFrom: CalendarDate
  bookableUntil: CalendarDate
  /** The rooms of a hotel with their rate plans: `12-34`. */
  rooms: { value: string; label: string }[]
  chosenRoom: string | null
  maxPersons: number
  hasPets: boolean
  /** Price or problem, from the server. */
  children: ReactNode
  /** What the main button says. */
  submitLabel: string
}

const isLive = () => clientFlag('bookingWidget') === 'live'

/**
 * Dates, guests and room, with the price. As a plain form it asks for the price with one button and reserves with the other; its script asks for
 * the price as soon as something changes.
 */
export function BookingWidget(props: BookingWidgetProps) {
  const { listingId, today, closed, bookableFrom, bookableUntil, rooms, chosenRoom } = props
  const form = useRef<HTMLFormElement>(null)
  const update = useRef<HTMLButtonElement>(null)
  const source = useRef<HTMLInputElement>(null)
  useTakeOver(form, isLive)

  // After this turn, so that the inputs have the new values.
  const updatePrice = () => setTimeout(() => form.current?.requestSubmit(update.current), 0)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget)
    const asksForPrice = (event.nativeEvent as SubmitEvent).submitter === update.current
    const field = source.current
    if (field) {
      field.value = 'calendar'
      field.disabled = asksForPrice // not a part of the address
      setTimeout(() => (field.disabled = false), 0)
    }
    if (asksForPrice || (data.get('checkIn') && data.get('checkOut'))) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>('[data-opens=dates]')?.click()
  }
  return (
    <form
      ref={form}
      id={BOOKING_FORM_ID}
      method="post"
      action={`/stays/${listingId}/hold`}
      data-enhance="booking-widget"
      noValidate
      aria-label={t('Book this stay')}
      onSubmit={onSubmit}
      className="space-y-3"
    >
      <input ref={source} type="hidden" name="source" defaultValue="typed" />
      <DateRangeField
        {...{ today, bookableFrom, bookableUntil }}
        closedNights={() => unpackNights(bookableFrom, closed)}
        checkIn={props.checkIn}
        checkOut={props.checkOut}
        onDates={updatePrice}
      />
      {rooms.length > 0 && (
        <label className="block rounded-xl border border-sand-500 bg-surface px-4 py-1.5 focus-within:outline-3 focus-within:outline-pine-500">
          <span className="block text-[0.8rem] font-semibold">{t('Room')}</span>
          <select
            name="plan"
            defaultValue={chosenRoom ?? undefined}
            onChange={props.checkIn && props.checkOut ? updatePrice : undefined}
            className="w-full truncate bg-transparent py-0.5 text-base outline-none"
          >
            {rooms.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <GuestsField
        counts={props.guests}
        look="box"
        hasRooms={rooms.length > 0}
        hasPets={props.hasPets}
        maxPersons={props.maxPersons}
        onDone={props.checkIn && props.checkOut ? updatePrice : undefined}
      />
      <button
        ref={update}
        formMethod="get"
        formAction={`/stays/${listingId}#reserve`}
        className="min-h-11 w-full rounded-full border border-sand-300 font-semibold hover:border-ink js:hidden"
      >
        {t('Show the price')}
      </button>
      {props.children}
      <button className="min-h-13 w-full rounded-full bg-pine-700 px-6 text-base font-semibold text-white shadow-soft hover:bg-pine-800">
        {props.submitLabel}
      </button>
    </form>
  )
}
