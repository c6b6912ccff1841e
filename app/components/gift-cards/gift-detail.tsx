import type { FormNote } from '@/app/lib/form-note'
import { showCard } from '@/app/lib/show-card'
import { showFullDay, showInstant } from '@/app/lib/show-date'
import type { viewGiftCard } from '@/domain/gift-card/view-gift-cards'
import { formatMoney } from '@/lib/money'
import { Alert } from '../alert'
import { Badge } from '../badge'
import { ButtonLink } from '../button'
import { Card } from '../card'
import { FormProblem } from '../forms/form-problem'
import { PAYMENT_WORDS } from '../payments/payment-words'
import { GiftArt } from './gift-art'

type Gift = Awaited<ReturnType<typeof viewGiftCard>>

/** A gift card that the guest has bought: what became of it, and its payment. */
export function GiftDetail({ card, isNew, note }: { card: Gift; isNew: boolean; note: FormNote }) {
  const amount = formatMoney(card.amountMinor, card.currency)
  const facts = [
    ['For', card.recipientName],
    ['Mail address', card.recipientEmail],
    [card.status === 'paid' ? 'Will be sent on' : 'Sent on', showFullDay(card.sendOn)],
    ...(card.code ? [['Code', card.code]] : []),
    ...(card.message ? [['Message', card.message]] : []),
  ] as [string, string][]
  return (
    <div className="page-width max-w-4xl py-8 sm:py-10">
      <p className="mb-6">
        <a href="/gift-cards" className="text-link">
          All gift cards
        </a>
      </p>
      <FormProblem note={note} className="mb-6" />
      {card.openChallengeReference ? (
        <Alert tone="warn" title="Your bank wants to know that it is you" className="mb-6">
          The gift card is not paid before you enter the code that your bank sent by mail.{' '}
          <a href={`/pay/${card.openChallengeReference}`} className="text-link">
            Enter the code
          </a>
        </Alert>
      ) : (
        isNew &&
        card.code && (
          <Alert tone="good" title="Thank you, your gift card is paid" className="mb-6">
            It goes to {card.recipientEmail} on {showFullDay(card.sendOn)}. We sent you a receipt by mail.
          </Alert>
        )
      )}
      <header className="flex flex-wrap items-center gap-3">
        <h1 className="text-3xl font-semibold sm:text-4xl">
          {amount} for {card.recipientName}
        </h1>
        <Badge tone={card.code ? 'good' : 'warm'}>{card.statusLabel}</Badge>
      </header>
      <div className="mt-8 grid items-start gap-8 md:grid-cols-2">
        <GiftArt
          theme={card.theme}
          amount={formatMoney(card.amountMinor, card.currency, true)}
          className="w-full shadow-lift"
        />
        <Card>
          <dl className="divide-y divide-sand-200">
            {facts.map(([label, value]) => (
              <div key={label} className="grid grid-cols-[8rem_1fr] gap-3 py-2.5">
                <dt className="text-ink-soft">{label}</dt>
                <dd className="min-w-0 font-medium break-words">{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
      <section aria-labelledby="payment-title" className="mt-10">
        <h2 id="payment-title" className="mb-3 text-2xl font-semibold">
          Payment
        </h2>
        <ul className="divide-y divide-sand-200 rounded-card border border-sand-200 bg-surface px-5">
          {card.payments.map((line) => (
            <li key={line.id} className="flex justify-between gap-4 py-3.5">
              <span>
                <span className="font-medium">
                  {PAYMENT_WORDS[line.kind]} · {line.statusLabel}
                </span>
                <span className="block text-sm text-ink-soft">
                  {showCard(line)}, {showInstant(line.at)}
                </span>
              </span>
              <span className="font-semibold">{formatMoney(line.amountMinor, line.currency)}</span>
            </li>
          ))}
        </ul>
      </section>
      <ButtonLink href="/payments" variant="quiet" className="mt-6">
        All payments
      </ButtonLink>
    </div>
  )
}
