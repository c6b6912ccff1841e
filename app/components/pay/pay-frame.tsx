import type { ReactNode } from 'react'
import type { ChallengeView } from '@/domain/payment/view-challenge'
import { formatMoney } from '@/lib/money'
import { FernpayMark } from './fernpay-mark'

/** The page of the payment provider: its own name, colours and type, with what is being paid at the top. */
export function PayFrame({ challenge, children }: { challenge: ChallengeView; children: ReactNode }) {
  const facts = [
    ['Merchant', challenge.merchant],
    ['Card', `${challenge.brand} •••• ${challenge.last4}`],
    ['Reference', challenge.reference],
  ] as const
  return (
    <div className="min-h-dvh bg-[#eef0f8] font-[system-ui,sans-serif] text-[#1b1d3a]">
      <header className="bg-[#23235b] text-white">
        <div className="mx-auto flex h-14 max-w-xl items-center justify-between px-4">
          <p className="flex items-center gap-2 text-lg font-bold tracking-tight">
            <FernpayMark />
            Fernpay
          </p>
          <p className="text-sm text-[#d7d8f5]">Secure payment</p>
        </div>
      </header>
      <main className="mx-auto max-w-xl px-4 py-8 sm:py-12">
        <div className="overflow-hidden rounded-md border border-[#cfd2e6] bg-white shadow-[0_1px_3px_rgb(27_29_58/0.12)]">
          <div className="border-b border-[#cfd2e6] bg-[#f7f8fd] px-6 py-5">
            <p className="text-sm text-[#4a4d6d]">Amount</p>
            <p className="text-3xl font-bold tracking-tight">
              {formatMoney(challenge.amountMinor, challenge.currency)}
            </p>
            <dl className="mt-4 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
              {facts.map(([label, value]) => (
                <div key={label} className="contents">
                  <dt className="text-[#4a4d6d]">{label}</dt>
                  <dd className="font-medium break-all">{value}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div className="px-6 py-7">{children}</div>
        </div>
      </main>
      <footer className="mx-auto max-w-xl px-4 pb-10 text-center text-xs text-[#4a4d6d]">
        Fernpay checks card payments for shops. It never shows your card number to anybody.
      </footer>
    </div>
  )
}

/** How a button of the provider looks. */
export const PAY_BUTTON =
  'inline-flex min-h-12 w-full items-center justify-center rounded-md bg-[#3d3bb3] px-5 text-base font-semibold text-white hover:bg-[#302e94] focus-visible:outline-[#23235b]'

/** How a link of the provider looks. */
export const PAY_LINK = 'font-medium text-[#3d3bb3] underline underline-offset-2 hover:no-underline'
