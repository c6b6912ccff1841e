import { EMPTY_NOTE, type FormNote } from '@/app/lib/form-note'
import { giftPayPath, type GiftQuery } from '@/app/lib/gift-forms'
import { showFullDay } from '@/app/lib/show-date'
import type { CardView } from '@/domain/card/card-view'
import { giftThemeOf } from '@/domain/gift-card/gift-themes'
import { formatMoney } from '@/lib/money'
import { Card } from '../card'
import { CardSection } from '../checkout/card-section'
import { PayFoot, PayWith } from '../checkout/pay-parts'
import { FormProblem } from '../forms/form-problem'
import { GiftArt } from './gift-art'

export interface GiftPaymentProps {
  order: GiftQuery
  amountMinor: number
  cards: CardView[]
  chosenCard: string | null
  isAddingCard: boolean
  note: FormNote
}

/** The review of a gift card before it is paid. */
export function GiftPayment({ order, amountMinor, cards, chosenCard, isAddingCard, note }: GiftPaymentProps) {
  const isOpen = isAddingCard || cards.length === 0
  const amount = formatMoney(amountMinor)
  return (
    <div className="page-width max-w-6xl py-8 sm:py-10">
      <h1 className="text-3xl font-semibold sm:text-4xl">Review and pay</h1>
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-14">
        <aside aria-label="Your gift card" className="lg:col-start-2 lg:row-start-1">
          <Card look="raised">
            <GiftArt
              theme={giftThemeOf(order.theme)}
              amount={formatMoney(amountMinor, 'USD', true)}
              className="w-full"
            />
            <dl className="mt-5 space-y-2 text-[0.95rem]">
              <Fact label="For" value={order.recipientName} />
              <Fact label="Sent to" value={order.recipientEmail} />
              <Fact label="On" value={showFullDay(order.sendOn)} />
              {order.message && <Fact label="Message" value={order.message} />}
            </dl>
            <p className="mt-4 flex justify-between border-t border-sand-300 pt-4 font-semibold">
              <span>Total (USD)</span>
              <span>{amount}</span>
            </p>
            <a href="/gift-cards#buy" className="text-link mt-3 inline-block text-[0.95rem]">
              Start again
            </a>
          </Card>
        </aside>
        <div className="min-w-0 space-y-10 lg:col-start-1 lg:row-start-1">
          {!isOpen && <FormProblem note={note} />}
          {isOpen && (
            <CardSection action="/gift-cards/card" backHref={cards.length > 0 ? giftPayPath(order) : null} note={note}>
              <OrderFields order={order} />
            </CardSection>
          )}
          {cards.length > 0 && (
            <form method="post" action="/gift-cards/buy" className="space-y-10">
              <OrderFields order={order} />
              <PayWith
                {...{ cards, chosenCard }}
                note={isOpen ? EMPTY_NOTE : note}
                addHref={isOpen ? null : `${giftPayPath(order, { edit: 'card' })}#card`}
              />
              <PayFoot label={`Confirm and pay ${amount}`}>
                {amount} is charged at once. Gift cards can be used for any stay, do not expire, and are not paid back.
              </PayFoot>
            </form>
          )}
        </div>
      </div>
    </div>
  )
}

const OrderFields = ({ order }: { order: GiftQuery }) =>
  Object.entries(order).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div className="grid grid-cols-[5.5rem_1fr] gap-3">
    <dt className="text-ink-soft">{label}</dt>
    <dd className="min-w-0 font-medium break-words">{value}</dd>
  </div>
)
