import type { FormNote } from '@/app/lib/form-note'
import { GIFT_AMOUNTS } from '@/app/lib/gift-forms'
import { GIFT_THEMES, GIFT_WINDOW_DAYS, type GiftTheme } from '@/domain/gift-card/gift-themes'
import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { Button } from '../button'
import { Card } from '../card'
import { Field, TextArea } from '../field'
import { FormProblem } from '../forms/form-problem'
import { GiftArt } from './gift-art'

const THEMES = Object.entries(GIFT_THEMES) as [GiftTheme, string][]

/** Design, amount, for whom and when. Paying comes on the next page. */
export function GiftForm({ note, today }: { note: FormNote; today: CalendarDate }) {
  const { values, fields } = note
  const isOther = values.amount === 'other'
  return (
    <section id="buy" aria-labelledby="buy-title" className="mt-14 scroll-mt-24">
      <h2 id="buy-title" className="text-2xl font-semibold sm:text-3xl">
        Buy a gift card
      </h2>
      <form method="post" action="/gift-cards/start" className="mt-6 space-y-10" noValidate>
        <FormProblem note={note} />
        <fieldset>
          <legend className="mb-3 text-lg font-semibold">1. Choose a design</legend>
          <div className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
            {THEMES.map(([theme, name], i) => (
              <label key={theme} className="group block">
                <input
                  type="radio"
                  name="theme"
                  value={theme}
                  defaultChecked={values.theme ? values.theme === theme : i === 0}
                  className="peer sr-only"
                />
                <span className="block rounded-[1.2rem] border-3 border-transparent p-0.5 peer-checked:border-pine-700 peer-focus-visible:outline-3 peer-focus-visible:outline-pine-500">
                  <GiftArt theme={theme} />
                </span>
                <span className="mt-1 block text-center text-[0.95rem] peer-checked:font-semibold">{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-3 text-lg font-semibold">2. Choose an amount</legend>
          <div className="flex flex-wrap items-start gap-3">
            {GIFT_AMOUNTS.map((amount) => (
              <AmountChoice
                key={amount}
                value={String(amount)}
                label={`$${amount}`}
                isChosen={values.amount ? values.amount === String(amount) : amount === 50}
              />
            ))}
            <AmountChoice value="other" label="Another amount" isChosen={isOther} />
            <div className="w-44">
              <Field
                name="otherAmount"
                label="Another amount in US dollars"
                isLabelHidden
                inputMode="decimal"
                placeholder="$10 to $1,000"
                defaultValue={values.otherAmount}
                error={fields.amount}
              />
            </div>
          </div>
        </fieldset>
        <div>
          <h3 className="mb-3 font-sans text-lg font-semibold tracking-normal">3. Say who it is for</h3>
          <Card className="grid gap-5 sm:grid-cols-2">
            <Field
              name="recipientName"
              label="Name of the recipient"
              defaultValue={values.recipientName}
              error={fields.recipientName}
              required
            />
            <Field
              name="recipientEmail"
              type="email"
              label="Mail address of the recipient"
              defaultValue={values.recipientEmail}
              error={fields.recipientEmail}
              required
            />
            <div className="sm:col-span-2">
              <TextArea
                name="message"
                label="Your message"
                hint="Optional, up to 300 characters."
                rows={3}
                maxLength={300}
                defaultValue={values.message}
                error={fields.message}
              />
            </div>
            <Field
              name="sendOn"
              type="date"
              label="Send it on"
              hint="Today: at once. Other days: at nine in the morning (UTC)."
              min={today}
              max={addDays(today, GIFT_WINDOW_DAYS)}
              defaultValue={values.sendOn ?? today}
              error={fields.sendOn}
              required
            />
          </Card>
        </div>
        <Button size="large">Continue to payment</Button>
      </form>
    </section>
  )
}

const AmountChoice = ({ value, label, isChosen }: { value: string; label: string; isChosen: boolean }) => (
  <label className="block">
    <input type="radio" name="amount" value={value} defaultChecked={isChosen} className="peer sr-only" />
    <span className="inline-flex min-h-11.5 items-center rounded-full border border-sand-500 bg-surface px-5 font-semibold peer-checked:border-pine-700 peer-checked:bg-pine-700 peer-checked:text-white peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-pine-500">
      {label}
    </span>
  </label>
)
