import { Field } from '../field'
import { PasswordTools } from './password-tools'

export interface PasswordFieldProps {
  name: string
  label: string
  autoComplete: 'current-password' | 'new-password'
  hint?: string
  error?: string
  required?: boolean
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ required = true, ...props }: PasswordFieldProps) {
  return (
    <div>
      <Field {...props} type="password" required={required} />
      <PasswordTools fieldId={`field-${props.name}`} />
    </div>
  )
}
