import type { FormNote } from '@/app/lib/form-note'
import { Field } from '../field'

/** Where the six digits from a mail go. */
export function CodeField({ note }: { note: FormNote }) {
  return (
    <Field
      name="code"
      label="Code from the mail"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      hint="Six digits. It arrives in Postbox within a minute."
      error={note.fields.code}
      required
    />
  )
}
