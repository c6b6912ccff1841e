import { bookPath, orderParams, type OrderQuery } from '@/app/lib/experience-order'
import type { FormNote } from '@/app/lib/form-note'
import { showLongDay } from '@/app/lib/show-date'
import { showDuration, showPeople } from '@/app/lib/show-experience'
import { kindName } from '@/domain/experience/experience-kind'
import type { ExperienceCheckout as Checkout } from '@/domain/experience/view-experience-checkout'
import type { CalendarDate } from '@/lib/calendar-date'
import { formatMoney } from '@/lib/money'
import { Alert } from '../alert'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { CardChoice } from '../checkout/card-choice'
import { CardFields } from '../checkout/card-fields'
import { FormProblem } from '../forms/form-problem'
import '../listing-card.css'
import { PageSection } from '../page-section'
import { Rating } from '../rating'
import { Still } from '../still'
import { Icon } from '../svg-icon'
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
  const payNote = isAddingCard ? { fields: {}, values: {} } : note
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
      {isAdding && <NewCard {...{ experience, order, note }} hasCards={cards.length > 0} />}
      {cards.length > 0 && (
        <form method="post" action={`/experiences/${experience.id}/book/pay`} className="space-y-10">
          <OrderFields order={order} />
          <input type="hidden" name="total" value={totalMinor} />
          <PageSection
            id={isAdding ? 'saved-cards' : 'card'}
            title="Pay with"
            action={
              !isAdding && (
                <a href={bookPath(experience.id, order, 'card')} className="text-link text-[0.95rem]">
                  Add another card
                </a>
              )
            }
          >
            <CardChoice cards={cards} chosen={payNote.values.card ?? chosenCard} error={payNote.fields.card} />
          </PageSection>
          <PageSection id="policy" title="Cancellation">
            <p>{experience.policyText}</p>
          </PageSection>
          <div className="border-t border-sand-300 pt-8">
            <p className="mb-5 max-w-xl text-ink-soft">
              Your seats are booked at once and {total} is charged to the card that you chose. You agree to the
              cancellation terms{experience.minAge > 0 && `, and that everyone is ${experience.minAge} or older`}.
            </p>
            <Button size="large" className="w-full sm:w-auto sm:px-10">
              <Icon name="lock" size={18} strokeWidth={2} />
              Confirm and pay {total}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}

const OrderFields = ({ order }: { order: OrderQuery }) =>
  [...orderParams(order)].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

function NewCard({
  experience,
  order,
  note,
  hasCards,
}: Pick<ExperienceCheckoutProps, 'order' | 'note'> & { experience: Checkout['experience']; hasCards: boolean }) {
  return (
    <PageSection id="card" title={hasCards ? 'Add another card' : 'Add a card to pay with'}>
      <Card>
        <form method="post" action={`/experiences/${experience.id}/book/card`} className="space-y-5" noValidate>
          <OrderFields order={order} />
          <FormProblem note={note} />
          <CardFields note={note} />
          <div className="flex flex-wrap gap-3">
            <Button>Add card</Button>
            {hasCards && (
              <ButtonLink href={bookPath(experience.id, order)} variant="quiet">
                Use a saved card
              </ButtonLink>
            )}
          </div>
          <p className="text-sm text-ink-soft">Adding a card charges nothing. You confirm the payment afterwards.</p>
        </form>
      </Card>
    </PageSection>
  )
}

function Summary({ checkout, order }: { checkout: Checkout; order: OrderQuery }) {
  const { experience, totalMinor, session } = checkout
  const { currency, priceMinor, childPriceMinor } = experience
  const lines: [string, number][] = [
    [`${formatMoney(priceMinor, currency)} × ${showPeople({ ...order, children: 0 })}`, order.adults * priceMinor],
  ]
  if (order.children > 0) {
    const child = childPriceMinor ?? priceMinor
    lines.push([
      `${formatMoney(child, currency)} × ${order.children === 1 ? '1 child' : `${order.children} children`}`,
      order.children * child,
    ])
  }
  return (
    <div className="overflow-hidden rounded-card border border-sand-200 bg-surface shadow-lift">
      <div className="flex gap-4 p-5">
        <img
          src={experience.photos[0]?.path}
          alt=""
          width={128}
          height={104}
          className="h-26 w-32 shrink-0 rounded-xl bg-sand-200 object-cover"
        />
        <div className="min-w-0 flex-1">
          <p className="text-sm text-ink-soft">
            {kindName(experience.kind)} · {experience.isOnline ? 'Online' : experience.city}
          </p>
          <p className="leading-snug font-semibold">{experience.title}</p>
          <Rating rating100={experience.rating100} reviewCount={experience.reviewCount} className="mt-1" />
        </div>
      </div>
      {session && (
        <div className="border-t border-sand-200 p-5">
          <h2 className="mb-2 text-lg font-semibold">Price details</h2>
          <table className="w-full text-[0.95rem]">
            <caption className="sr-only">Price details</caption>
            <tbody>
              {lines.map(([label, minor]) => (
                <tr key={label}>
                  <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                    {label}
                  </th>
                  <td className="py-1.5 text-right">{formatMoney(minor, currency)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="border-t border-sand-300 text-base font-semibold">
                <th scope="row" className="pt-3 pr-4 text-left">
                  Total ({currency})
                </th>
                <td className="pt-3 text-right">{formatMoney(totalMinor, currency)}</td>
              </tr>
            </tfoot>
          </table>
          <p className="mt-3 text-sm text-ink-soft">All fees and taxes are in this total. Nothing is added later.</p>
        </div>
      )}
    </div>
  )
}
