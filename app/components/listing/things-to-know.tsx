import { Icon } from '@/app/components/svg-icon'
import { plural, t } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import { houseRules } from '@/domain/listing/house-rules'
import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'
import { said } from '@/app/lib/words/said'

export interface ThingsToKnowProps {
  view: ListingView
  /** The policy with the days of the chosen stay; in general when none is chosen. */
  policy: { name: string; text: string }
}

/** House rules, safety, cancellation, fees and lengths of stay. */
export function ThingsToKnow({ view, policy }: ThingsToKnowProps) {
  return (
    <ListingPart id="rules" title={t('Good to know')}>
      <div className="grid gap-x-8 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
        <Column icon="house" title={t('House rules')}>
          <List items={houseRules(view.rules).map(said)} />
        </Column>
        <Column icon="shield-check" title={t('Safety')}>
          <List items={safetyFacts(view)} />
        </Column>
        <Column icon="rotate-ccw" title={t('Cancellation: {policy}', { policy: said(policy.name).toLowerCase() })}>
          <p>{said(policy.text)}</p>
        </Column>
        <Column icon="receipt" title={t('Stays and fees')}>
          <List items={stayFacts(view)} />
        </Column>
      </div>
      <p className="mt-9 text-sm text-ink-soft print:hidden">
        {t('Something wrong with this listing?')}{' '}
        <a href={`/stays/${view.card.id}/report`} className="text-link">
          {t('Report this listing')}
        </a>
      </p>
    </ListingPart>
  )
}

const ALARMS = ['Smoke alarm', 'Carbon monoxide alarm']

function safetyFacts({ amenities, missing }: ListingView): string[] {
  const there = amenities.find(({ category }) => category === 'safety')?.items.map(({ name }) => said(name)) ?? []
  const none = ALARMS.filter((name) => missing.includes(name)).map((name) => said(`No ${name.toLowerCase()}`))
  return [...there, ...none]
}

function stayFacts({ rules, fees, discounts, card }: ListingView): string[] {
  const money = (minor: number) => showMoney(minor, card.currency, true)
  const lengths = { nights: plural(rules.minNights, 'night'), most: rules.maxNights }
  const off = (percent: number, from: number) =>
    percent > 0 ? [t('{n}% off from {from} nights', { n: percent, from })] : []
  return [
    rules.weekendMinNights > rules.minNights
      ? t('At least {nights}, {weekend} over a weekend, at most {most}', {
          ...lengths,
          weekend: rules.weekendMinNights,
        })
      : t('At least {nights}, at most {most}', lengths),
    rules.noticeDays === 0
      ? t('Can be booked for today')
      : t('Book at least {days} ahead', { days: plural(rules.noticeDays, 'day') }),
    ...(fees.cleaningFeeMinor > 0 ? [t('Cleaning fee {price} a stay', { price: money(fees.cleaningFeeMinor) })] : []),
    ...(fees.extraGuestFeeMinor > 0
      ? [
          t('{price} a night for each guest after {n}', {
            price: money(fees.extraGuestFeeMinor),
            n: fees.guestsIncluded,
          }),
        ]
      : []),
    ...(rules.petsAllowed && fees.petFeeMinor > 0
      ? [t('Pet fee {price} a stay', { price: money(fees.petFeeMinor) })]
      : []),
    ...off(discounts.weeklyPercent, 7),
    ...off(discounts.monthlyPercent, 28),
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
