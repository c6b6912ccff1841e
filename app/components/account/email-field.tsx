import type { FormNote } from '@/app/lib/form-note'
import { Field } from '../field'
import { t } from '@/app/lib/words'

/** The address that an account is entered with. */
export function EmailField({ note: { fields, values }, hint }: { note: FormNote; hint?: string }) {
  return (
    <Field
      name="email"
      label={t('Email address')}
      type="email"
      autoComplete="username"
      hint={hint}
      defaultValue={values.email}
      error={fields.email}
      required
    />
  )
}
