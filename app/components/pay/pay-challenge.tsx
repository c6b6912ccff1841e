import type { FormNote } from '@/app/lib/form-note'
import { plural } from '@/app/lib/words'
import type { ChallengeView } from '@/domain/payment/view-challenge'
import { PAY_BUTTON, PAY_LINK } from './pay-frame'

/** The code that the bank sent, to be typed in. */
export function PayChallenge({ challenge, note }: { challenge: ChallengeView; note: FormNote }) {
  const { reference, brand, last4, attemptsLeft, subject } = challenge
  const error = note.fields.code
  return (
    <>
      <h1 className="font-[system-ui,sans-serif] text-2xl font-bold tracking-tight">Confirm that it is you</h1>
      <p className="mt-3">
        The bank of your {brand} card ending {last4} has sent a code to your mail address. Enter it here to confirm the
        payment.
      </p>
      {note.what && (
        <p role="alert" className="mt-4 rounded-md border border-[#c1272d] bg-[#fdf0f0] px-4 py-3">
          <strong>{note.what}.</strong> {note.fix}
        </p>
      )}
      <form method="post" action={`/pay/${encodeURIComponent(reference)}/code`} className="mt-6" noValidate>
        <label htmlFor="code" className="block text-sm font-semibold">
          Confirmation code
        </label>
        <input
          id="code"
          name="code"
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'code-hint code-error' : 'code-hint'}
          className="mt-1.5 h-13 w-full rounded-md border border-[#777a99] bg-white px-4 text-2xl tracking-[0.25em] aria-invalid:border-2 aria-invalid:border-[#c1272d]"
        />
        {error && (
          <p id="code-error" role="alert" className="mt-1.5 text-sm font-semibold text-[#a81e24]">
            {error}
          </p>
        )}
        <p id="code-hint" className="mt-1.5 text-sm text-[#4a4d6d]">
          {plural(attemptsLeft, 'attempt')} left.{' '}
          <a href="/mail" target="_blank" rel="noopener" className={PAY_LINK}>
            Open your mail in a new window
          </a>
        </p>
        <button className={`${PAY_BUTTON} mt-6`}>Confirm payment</button>
      </form>
      <p className="mt-5 text-center text-sm">
        <a href={subject.href} className={PAY_LINK}>
          Not now: back to {challenge.merchant}
        </a>
      </p>
    </>
  )
}
