import { Field } from '@/app/components/field'
import { t } from '@/app/lib/words'
import type { CalendarDate } from '@/lib/calendar-date'

/** The dates that kept or compared stays are priced for: both, and none that has passed. */
export function PriceDates({ today, checkIn, checkOut }: { today: CalendarDate; checkIn: string; checkOut: string }) {
  const day = { type: 'date', min: today, required: true } as const
  return (
    <>
      <Field name="checkIn" label={t('Check-in')} defaultValue={checkIn} {...day} />
      <Field name="checkOut" label={t('Check-out')} defaultValue={checkOut} {...day} />
    </>
  )
}
