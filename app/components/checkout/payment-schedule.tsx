import { showFullDay } from '@/app/lib/show-date'
import { showParts } from '@/app/lib/show-parts'
import type { PaymentSchedule as Schedule } from '@/domain/payment/payment-plan'
import { t } from '@/app/lib/words'

/** What of the total is paid when; nothing when all of it is paid now. */
export function PaymentSchedule({ schedule, currency }: { schedule: Schedule; currency: string }) {
  const { nowMinor, later, atPropertyMinor } = schedule
  if (!later && atPropertyMinor === 0) return null
  const lines: [string, number][] = [
    [t('To pay now'), nowMinor],
    ...(later
      ? ([[t('To pay on {day}', { day: showFullDay(later.dueOn) }), later.amountMinor]] as [string, number][])
      : []),
    ...(atPropertyMinor > 0 ? ([[t('To pay at the property'), atPropertyMinor]] as [string, number][]) : []),
  ]
  const { parts } = showParts(
    lines.map(([, minor]) => minor),
    currency,
  )
  return (
    <dl className="mt-4 space-y-1.5 rounded-xl bg-sand-50 p-4 text-[0.95rem]">
      {lines.map(([label], i) => (
        <div key={label} className={`flex justify-between gap-4 ${i === 0 ? 'font-semibold' : ''}`}>
          <dt>{label}</dt>
          <dd className="whitespace-nowrap">{parts[i]}</dd>
        </div>
      ))}
    </dl>
  )
}
