import type { FormNote } from '@/app/lib/form-note'
import { Field } from '../field'
import { t } from '@/app/lib/words'

/** The fields of a new card; the number and the security code never come back to the page. */
export function CardFields({ note }: { note: FormNote }) {
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-5">
      <div className="col-span-2">
        <Field
          name="number"
          label={t('Card number')}
          inputMode="numeric"
          autoComplete="cc-number"
          placeholder="1234 5678 9012 3456"
          error={note.fields.number}
          required
        />
      </div>
      <Field
        name="expiry"
        label={t('Expiry date')}
        inputMode="numeric"
        autoComplete="cc-exp"
        placeholder={t('MM/YY')}
        defaultValue={note.values.expiry}
        error={note.fields.expiry}
        required
      />
      <Field
        name="cvc"
        label={t('Security code')}
        inputMode="numeric"
        autoComplete="cc-csc"
        placeholder="123"
        error={note.fields.cvc}
        required
      />
      <div className="col-span-2">
        <Field
          name="holder"
          label={t('Name on card')}
          autoComplete="cc-name"
          defaultValue={note.values.holder}
          error={note.fields.holder}
          required
        />
      </div>
    </div>
  )
}
