import type { FormNote } from '@/app/lib/form-note'
import { Field } from '../field'
import { t } from '@/app/lib/words'

/** Where the six digits from a mail go. */
export function CodeField({ note }: { note: FormNote }) {
  return (
    <Field
      name="code"
      label={t('Code from the mail')}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      hint={t('Six digits. It arrives in Postbox within a minute.')}
      error={note.fields.code}
      required
    />
  )
}
