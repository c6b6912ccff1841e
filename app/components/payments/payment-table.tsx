import { clsx } from 'clsx'
import { showCard } from '@/app/lib/show-card'
import { showDays, showInstant } from '@/app/lib/show-date'
import { showMoney } from '@/app/lib/show-money'
import type { PaymentLine } from '@/domain/payment/payment-line'
import { Badge, type BadgeProps } from '../badge'
import { PAYMENT_WORDS } from './payment-words'

const TONES: Record<PaymentLine['status'], BadgeProps['tone']> = {
  completed: 'good',
  pending: 'warm',
  failed: 'neutral',
}
const COLUMNS = ['Date', 'What', 'For', 'Card', 'Status', 'Amount']

/** Charges and refunds; on a narrow screen each is a block of its own. */
export function PaymentTable({ lines, today }: { lines: PaymentLine[]; today: string }) {
  return (
    <table
      role="table"
      className="mt-8 block w-full md:table md:overflow-hidden md:rounded-card md:bg-surface md:shadow-soft"
    >
      <caption className="sr-only">Charges and refunds, newest first</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="border-b border-sand-300 text-left text-sm text-ink-soft">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" className="px-4 py-3 font-semibold last:text-right">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block space-y-4 md:table-row-group">
        {lines.map((line) => (
          <Row key={line.id} line={line} today={today} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line, today }: { line: PaymentLine; today: string }) {
  const isRefund = line.kind === 'refund'
  return (
    <tr
      role="row"
      className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 rounded-card border border-sand-200 bg-surface p-4 md:table-row md:border-b md:border-sand-200"
    >
      <Cell className="text-sm text-ink-soft">{showInstant(line.at)}</Cell>
      <Cell className="col-start-1 row-start-1 text-lg font-semibold md:text-base">{PAYMENT_WORDS[line.kind]}</Cell>
      <Cell className="col-start-1">
        <span className="block">
          <a href={line.subject.href} className="text-link">
            {line.subject.code}
          </a>
          {line.subject.kind === 'stay' && line.kind === 'charge' && (
            <>
              {' · '}
              <a href={`${line.subject.href}/receipt`} className="text-link">
                Receipt
              </a>
            </>
          )}
        </span>
        <span className="block">{line.subject.title}</span>
        {line.subject.from && (
          <span className="block text-sm text-ink-soft">{showDays(line.subject.from, line.subject.to, today)}</span>
        )}
      </Cell>
      <Cell className="col-start-1">
        <span className="whitespace-nowrap">{showCard(line)}</span>
        <span className="block text-sm break-all text-ink-soft">{line.reference}</span>
      </Cell>
      <Cell className="col-start-2 row-start-2 text-right md:text-left">
        <Badge tone={TONES[line.status]}>{line.statusLabel}</Badge>
        {isRefund && line.settledAt && (
          <span className="mt-1 block text-sm text-ink-soft">Arrived {showInstant(line.settledAt)}</span>
        )}
      </Cell>
      <Cell
        className={clsx(
          'col-start-2 row-start-1 text-right text-lg font-semibold whitespace-nowrap md:text-base',
          isRefund && 'text-pine-600',
          line.status === 'failed' && 'text-ink-soft line-through',
        )}
      >
        {isRefund && '+'}
        {showMoney(line.amountMinor, line.currency)}
      </Cell>
    </tr>
  )
}

const Cell = ({ className, children }: { className?: string; children: React.ReactNode }) => (
  <td role="cell" className={clsx('min-w-0 align-top md:px-4 md:py-4', className)}>
    {children}
  </td>
)
