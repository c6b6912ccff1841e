import { showCard } from '@/app/lib/show-card'
import { showFullDay, showInstant, showLongDay, showParty } from '@/app/lib/show-date'
import { plural } from '@/app/lib/words'
import type { ReceiptView } from '@/domain/receipt/view-receipt'
import { formatMoney } from '@/lib/money'
import { BrandMark } from '../brand-mark'
import { PAYMENT_WORDS } from '../payments/payment-words'
import { linesOf } from '../price-breakdown'
import { PrintButton } from '../trips/print-button'

/** On paper the sheet needs no frame. */
const ON_PAPER =
  '@media print{@page{margin:18mm}html{background:#fff}.receipt{border:0!important;box-shadow:none!important;padding:0!important}}'

/** The receipt of a stay, on a sheet. Amounts are in the currency that was charged. */
export function Receipt({ receipt }: { receipt: ReceiptView }) {
  const { bookingCode, billedTo, breakdown, payments } = receipt
  const money = (minor: number) => formatMoney(minor, breakdown.currency)
  return (
    <div className="page-width max-w-3xl py-8 sm:py-10 print:max-w-none print:p-0">
      <style>{ON_PAPER}</style>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4 print:hidden">
        <a href={`/trips/${bookingCode}`} className="text-link">
          Back to the trip
        </a>
        <PrintButton />
      </div>
      <article className="receipt rounded-card border border-sand-200 bg-surface p-6 shadow-soft sm:p-10">
        <header className="flex flex-wrap items-start justify-between gap-6 border-b border-sand-300 pb-6">
          <div>
            <p className="flex items-center gap-2 font-display text-xl font-semibold text-pine-700">
              <BrandMark />
              Larkstay
            </p>
            <h1 className="mt-4 text-3xl font-semibold">Receipt</h1>
            <p className="mt-1 text-ink-soft">{receipt.number}</p>
          </div>
          <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-1 text-[0.95rem] sm:text-right">
            <dt className="text-ink-soft">Issued</dt>
            <dd className="font-medium">{showFullDay(receipt.issuedAt.slice(0, 10))}</dd>
            <dt className="text-ink-soft">Reservation</dt>
            <dd className="font-medium">{bookingCode}</dd>
          </dl>
        </header>
        <div className="grid gap-6 border-b border-sand-300 py-6 sm:grid-cols-2">
          <section aria-labelledby="billed-to">
            <h2 id="billed-to" className="mb-1 font-sans text-sm font-semibold text-ink-soft">
              Billed to
            </h2>
            <p className="font-semibold">{billedTo.name}</p>
            <p className="break-words">{billedTo.email}</p>
            <p>{billedTo.place}</p>
          </section>
          <section aria-labelledby="for-stay">
            <h2 id="for-stay" className="mb-1 font-sans text-sm font-semibold text-ink-soft">
              Stay
            </h2>
            <p className="font-semibold">{receipt.title}</p>
            <p>{receipt.place}</p>
            <p>
              {showLongDay(receipt.checkIn)} to {showLongDay(receipt.checkOut)} ({plural(receipt.nightCount, 'night')})
            </p>
            <p>{showParty(receipt.party)}</p>
            {receipt.roomTypeName && (
              <p>
                {[receipt.roomTypeName, receipt.ratePlanName, receipt.rooms > 1 && `${receipt.rooms} rooms`]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            )}
            <p>Hosted by {receipt.host}</p>
          </section>
        </div>
        <table className="mt-6 w-full">
          <caption className="mb-2 text-left text-lg font-semibold">Price</caption>
          <tbody>
            {linesOf({ ...breakdown, nightCount: receipt.nightCount, rooms: receipt.rooms }).map(
              ([label, minor], i) => (
                <Line key={label} label={i === 0 ? `Nights (${receipt.nightCount})` : label} amount={money(minor)} />
              ),
            )}
          </tbody>
          <tfoot>
            <Line label={`Total (${breakdown.currency})`} amount={money(breakdown.totalMinor)} isStrong />
          </tfoot>
        </table>
        <table className="mt-8 w-full">
          <caption className="mb-2 text-left text-lg font-semibold">Payments</caption>
          <tbody>
            {payments.map((line) => (
              <Line
                key={line.id}
                label={`${PAYMENT_WORDS[line.kind]}, ${showCard(line)}, ${showInstant(line.at)}`}
                amount={line.kind === 'refund' ? `−${money(line.amountMinor)}` : money(line.amountMinor)}
              />
            ))}
            {payments.length === 0 && <Line label="Nothing was charged" amount={money(0)} />}
          </tbody>
          <tfoot>
            <Line label="Paid" amount={money(receipt.paying.paidMinor)} isStrong />
            {receipt.paying.due && (
              <Line
                label={`To be charged on ${showFullDay(receipt.paying.due.dueOn)}`}
                amount={money(receipt.paying.due.amountMinor)}
              />
            )}
            {receipt.paying.atPropertyMinor > 0 && (
              <Line label="To pay at the property" amount={money(receipt.paying.atPropertyMinor)} />
            )}
          </tfoot>
        </table>
        {receipt.isCancelled && <p className="mt-6 font-semibold">This reservation was cancelled.</p>}
        <p className="mt-8 border-t border-sand-300 pt-5 text-sm text-ink-soft">
          Larkstay takes payments for hosts through Fernpay. Charges show on statements as LARKSTAY. Questions about
          this receipt: hello@larkstay.com.
        </p>
      </article>
    </div>
  )
}

function Line({ label, amount, isStrong = false }: { label: string; amount: string; isStrong?: boolean }) {
  return (
    <tr className={isStrong ? 'border-t border-sand-300 font-semibold' : ''}>
      <th scope="row" className={`py-1.5 pr-4 text-left ${isStrong ? '' : 'font-normal'}`}>
        {label}
      </th>
      <td className="py-1.5 text-right align-top whitespace-nowrap">{amount}</td>
    </tr>
  )
}
