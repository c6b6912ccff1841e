import { Icon } from '@/app/components/svg-icon'
import { plural } from '@/app/lib/show-date'
import { showMoney } from '@/app/lib/show-money'
import { houseRules } from '@/domain/listing/house-rules'
import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'

export interface ThingsToKnowProps {
  view: ListingView
  /** The policy with the days of the chosen stay; in general when none is chosen. */
  policy: { name: string; text: string }
}

/** House rules, safety, cancellation, fees and lengths of stay. */
export function ThingsToKnow({ view, policy }: ThingsToKnowProps) {
  return (
    <ListingPart id="rules" title="Good to know">
      <div className="grid gap-x-8 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
        <Column icon="house" title="House rules">
          <List items={houseRules(view.rules)} />
        </Column>
        <Column icon="shield-check" title="Safety">
          <List items={safetyFacts(view)} />
        </Column>
        <Column icon="rotate-ccw" title={`Cancellation: ${policy.name.toLowerCase()}`}>
          <p>{policy.text}</p>
        </Column>
        <Column icon="receipt" title="Stays and fees">
          <List items={stayFacts(view)} />
        </Column>
      </div>
      <p className="mt-9 text-sm text-ink-soft print:hidden">
        Something wrong with this listing?{' '}
        <a href={`/stays/${view.card.id}/report`} className="text-link">
          Report this listing
        </a>
      </p>
    </ListingPart>
  )
}

const ALARMS = ['Smoke alarm', 'Carbon monoxide alarm']

function safetyFacts({ amenities, missing }: ListingView): string[] {
  const there = amenities.find(({ category }) => category === 'safety')?.items.map(({ name }) => name) ?? []
  const none = ALARMS.filter((name) => missing.includes(name)).map((name) => `No ${name.toLowerCase()}`)
  return [...there, ...none]
}

function stayFacts({ rules, fees, discounts, card }: ListingView): string[] {
  const money = (minor: number) => showMoney(minor, card.currency, true)
  const weekend = rules.weekendMinNights > rules.minNights ? `, ${rules.weekendMinNights} over a weekend` : ''
  return [
    `At least ${plural(rules.minNights, 'night')}${weekend}, at most ${rules.maxNights}`,
    rules.noticeDays === 0 ? 'Can be booked for today' : `Book at least ${plural(rules.noticeDays, 'day')} ahead`,
    ...(fees.cleaningFeeMinor > 0 ? [`Cleaning fee ${money(fees.cleaningFeeMinor)} a stay`] : []),
    ...(fees.extraGuestFeeMinor > 0
      ? [`${money(fees.extraGuestFeeMinor)} a night for each guest after ${fees.guestsIncluded}`]
      : []),
    ...(rules.petsAllowed && fees.petFeeMinor > 0 ? [`Pet fee ${money(fees.petFeeMinor)} a stay`] : []),
    ...(discounts.weeklyPercent > 0 ? [`${discounts.weeklyPercent}% off from 7 nights`] : []),
    ...(discounts.monthlyPercent > 0 ? [`${discounts.monthlyPercent}% off from 28 nights`] : []),
  ]
}

function Column({ icon, title, children }: { icon: string; title: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="mb-3 flex items-center gap-2.5 text-lg font-semibold">
        <Icon name={icon} size={21} className="shrink-0 text-pine-600" />
        {title}
      </h3>
      {children}
    </div>
  )
}

function List({ items }: { items: string[] }) {
  return (
    <ul className="space-y-1.5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
