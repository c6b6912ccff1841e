import { bookPath, orderParams, type OrderQuery } from '@/app/lib/experience-order'
import { EMPTY_NOTE, type FormNote } from '@/app/lib/form-note'
import { showLongDay } from '@/app/lib/show-date'
import { plural } from '@/app/lib/words'
import { showDuration, showPeople } from '@/app/lib/show-experience'
import { kindName } from '@/domain/experience/experience-kind'
import type { ExperienceCheckout as Checkout } from '@/domain/experience/view-experience-checkout'
import type { CalendarDate } from '@/lib/calendar-date'
import { formatMoney } from '@/lib/money'
import { Alert } from '../alert'
import { AmountTable, type AmountLine } from '../amount-table'
import { Card } from '../card'
import { CardSection } from '../checkout/card-section'
import { PayFoot, PayWith } from '../checkout/pay-parts'
import { SummaryCard } from '../checkout/summary-card'
import { FormProblem } from '../forms/form-problem'
import '../listing-card.css'
import { PageSection } from '../page-section'
import { Still } from '../still'
import { SessionPicker } from './session-picker'

export interface ExperienceCheckoutProps {
  checkout: Checkout
  order: OrderQuery
  today: CalendarDate
  note: FormNote
  /** The id of the card that was just added. */
  chosenCard: string | null
  isAddingCard: boolean
}

/** The last page before a booking: which session, for whom, how much, with which card. */
export function ExperienceCheckout(props: ExperienceCheckoutProps) {
  const { checkout, order, today } = props
  const { experience, session, problem } = checkout
  return (
    <Still className="page-width max-w-6xl py-8 sm:py-10">
      <a href={`/experiences/${experience.id}`} className="text-link">
        Back to the experience
      </a>
      <h1 className="mt-4 text-3xl font-semibold sm:text-4xl">{session ? 'Review and pay' : 'Choose a time'}</h1>
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-14">
        <aside aria-label="Summary" className="lg:sticky lg:top-24 lg:col-start-2 lg:row-start-1">
          <Summary checkout={checkout} order={order} />
        </aside>
        <div className="min-w-0 space-y-10 lg:col-start-1 lg:row-start-1">
          {problem && (
            <Alert tone="bad" title={problem.what}>
              {problem.fix}
            </Alert>
          )}
          {session ? (
            <Steps {...props} />
          ) : (
            <Card className="max-w-xl">
              <SessionPicker
                {...{ experience, days: checkout.days, order, today }}
                page={`/experiences/${experience.id}/book`}
              />
            </Card>
          )}
        </div>
      </div>
    </Still>
  )
}

function Steps({ checkout, order, note, chosenCard, isAddingCard }: ExperienceCheckoutProps) {
  const { experience, session, cards, totalMinor } = checkout
  if (!session) return null
  const total = formatMoney(totalMinor, experience.currency)
  const isAdding = isAddingCard || cards.length === 0
  const payNote = isAddingCard ? EMPTY_NOTE : note
  const facts: [string, string][] = [
    ['Day', showLongDay(session.date)],
    [
      'Time',
      `${session.startTime}, ${showDuration(experience.minutes)}${experience.isOnline ? ` (${experience.city} time)` : ''}`,
    ],
    ['Language', session.language],
    ['For', showPeople(order)],
  ]
  const change = `/experiences/${experience.id}?${new URLSearchParams([...orderParams(order), ['from', session.date]])}#book`
  return (
    <>
      {!isAdding && <FormProblem note={payNote} />}
      <PageSection
        id="session"
        title="Your session"
        action={
          <a href={change} className="text-link text-[0.95rem]">
            Change
          </a>
        }
      >
        <dl className="divide-y divide-sand-200 border-y border-sand-200">
          {facts.map(([label, value]) => (
            <div key={label} className="flex gap-4 py-3.5">
              <dt className="w-24 shrink-0 text-ink-soft">{label}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      </PageSection>
      {isAdding && (
        <CardSection
          action={`/experiences/${experience.id}/book/card`}
          backHref={cards.length > 0 ? bookPath(experience.id, order) : null}
          note={note}
        >
          <OrderFields order={order} />
        </CardSection>
      )}
      {cards.length > 0 && (
        <form method="post" action={`/experiences/${experience.id}/book/pay`} className="space-y-10">
          <OrderFields order={order} />
          <input type="hidden" name="total" value={totalMinor} />
          <PayWith
            {...{ cards, chosenCard }}
            note={payNote}
            addHref={isAdding ? null : bookPath(experience.id, order, 'card')}
          />
          <PageSection id="policy" title="Cancellation">
            <p>{experience.policyText}</p>
          </PageSection>
          <PayFoot label={`Confirm and pay ${total}`}>
            Your seats are booked at once and {total} is charged to the card that you chose. You agree to the
            cancellation terms{experience.minAge > 0 && `, and that everyone is ${experience.minAge} or older`}.
          </PayFoot>
        </form>
      )}
    </>
  )
}

const OrderFields = ({ order }: { order: OrderQuery }) =>
  [...orderParams(order)].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

function Summary({ checkout, order }: { checkout: Checkout; order: OrderQuery }) {
  const { experience, totalMinor, session } = checkout
  const { currency, priceMinor, childPriceMinor } = experience
  const line = (eachMinor: number, people: string, count: number): AmountLine => ({
    label: `${formatMoney(eachMinor, currency)} × ${people}`,
    amount: formatMoney(count * eachMinor, currency),
  })
  const { adults, children } = order
  const lines = [line(priceMinor, showPeople({ adults, children: 0 }), adults)]
  if (children > 0) lines.push(line(childPriceMinor ?? priceMinor, plural(children, 'child', 'children'), children))
  return (
    <SummaryCard
      photo={experience.photos[0]?.path}
      kind={`${kindName(experience.kind)} · ${experience.isOnline ? 'Online' : experience.city}`}
      title={experience.title}
      rating={{ rating100: experience.rating100, reviewCount: experience.reviewCount }}
    >
      {session && (
        <AmountTable
          caption="Price details"
          lines={lines}
          total={{ label: `Total (${currency})`, amount: formatMoney(totalMinor, currency) }}
        />
      )}
    </SummaryCard>
  )
}
