import { showFullDay } from '@/app/lib/show-date'
import { showParts } from '@/app/lib/show-parts'
import type { PaymentSchedule as Schedule } from '@/domain/payment/payment-plan'

/** What of the total is paid when; nothing when all of it is paid now. */
export function PaymentSchedule({ schedule, currency }: { schedule: Schedule; currency: string }) {
  const { nowMinor, later, atPropertyMinor } = schedule
  if (!later && atPropertyMinor === 0) return null
  const lines: [string, number][] = [
    ['To pay now', nowMinor],
    ...(later ? ([[`To pay on ${showFullDay(later.dueOn)}`, later.amountMinor]] as [string, number][]) : []),
    ...(atPropertyMinor > 0 ? ([['To pay at the property', atPropertyMinor]] as [string, number][]) : []),
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
