import type { ReactNode } from 'react'

export interface AmountLine {
  label: string
  /** As it is shown, with its currency. */
  amount: string
  /** It is taken off. */
  isLess?: boolean
}

/** Amounts line by line and what they come to, and under that what else is to be said. */
export function AmountTable({
  caption,
  lines,
  total,
  className = 'text-[0.95rem]',
  children,
}: {
  caption: string
  lines: AmountLine[]
  total: AmountLine
  className?: string
  children?: ReactNode
}) {
  return (
    <table className={`w-full ${className}`}>
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {lines.map(({ label, amount, isLess = false }) => (
          <tr key={label} className="align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              {label}
            </th>
            <td className={`py-1.5 text-right whitespace-nowrap ${isLess ? 'text-pine-600' : ''}`}>{amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-sand-300 text-[1.06em] font-semibold">
          <th scope="row" className="pt-3 pr-4 text-left">
            {total.label}
          </th>
          <td className="pt-3 text-right whitespace-nowrap">{total.amount}</td>
        </tr>
        {children && (
          <tr className="text-sm text-ink-soft">
            <td colSpan={2} className="pt-2">
              {children}
            </td>
          </tr>
        )}
      </tfoot>
    </table>
  )
}
