import { z } from 'zod'
import { addDays, isCalendarDate } from '@/lib/calendar-date'
import { defineFault } from '../define-fault'

interface PickedStay {
  checkIn: string
  checkOut: string
  source?: 'calendar' | 'typed'
}

/** The picked day at local midnight, written down in UTC: west of Greenwich it is the day itself, east of it the day before, and so the other way round. */
export const calTzOffByOne = defineFault({
  id: 'cal-tz-off-by-one',
  layer: 'pricing-calendar',
  class: 'silent-corruption',
  visibility: 'implicit',
  summary: 'Dates picked in the calendar are saved one day off by a time-zone conversion; typed dates are not.',
  params: z.strictObject({
    offsetHours: z.int().min(-12).max(14).default(-8),
    fields: z
      .array(z.enum(['checkIn', 'checkOut']))
      .min(1)
      .default(['checkIn', 'checkOut']),
  }),
  attach: { ops: ['hold.create'], phase: 'before' },
  trigger: {},
  heals: 'Dates that are typed, such as with “Change dates” at the checkout, are kept as they are.',
  evidence: 'The review page shows other dates than the ones that were picked.',
  appliesTo: (args) => {
    const { source, checkIn, checkOut } = args as PickedStay
    return source === 'calendar' && isCalendarDate(checkIn) && isCalendarDate(checkOut)
  },
  apply: ({ params, args }) => {
    const stay = args as PickedStay
    const shift = params.offsetHours < 0 ? -1 : params.offsetHours > 0 ? 1 : 0
    const moved = Object.fromEntries(params.fields.map((field) => [field, addDays(stay[field], shift)]))
    return { kind: 'arguments', args: { ...stay, ...moved } }
  },
})
