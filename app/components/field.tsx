import { clsx } from 'clsx'
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { Icon } from './svg-icon'

interface FieldFrame {
  /** Also the base of the element's id when none is given. */
  name: string
  label: string
  /** One line under the field: what to write. */
  hint?: string
  /** What is wrong with the value that was sent. */
  error?: string | null
  /** Inside a form where the label is clear without being seen. */
  isLabelHidden?: boolean
}

const idOf = (id: string | undefined, name: string): string => id ?? `field-${name}`

function describedBy(id: string, { hint, error }: Pick<FieldFrame, 'hint' | 'error'>): string | undefined {
  return clsx(hint && `${id}-hint`, error && `${id}-error`) || undefined
}

function Frame({
  id,
  label,
  hint,
  error,
  isLabelHidden,
  children,
}: Omit<FieldFrame, 'name'> & { id: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'mb-1.5 block text-sm font-semibold'}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1.5 text-sm font-medium text-coral-600">
          <Icon name="circle-alert" size={16} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
    </div>
  )
}

/** A labelled input. For server components. */
export function Field({
  label,
  hint,
  error,
  isLabelHidden,
  className,
  id,
  name,
  ...rest
}: FieldFrame & InputHTMLAttributes<HTMLInputElement>) {
  const fieldId = idOf(id, name)
  return (
    <Frame id={fieldId} {...{ label, hint, error, isLabelHidden }}>
      <input
        {...rest}
        id={fieldId}
        name={name}
        className={clsx('input', className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
      />
    </Frame>
  )
}

/** A labelled text area. */
export function TextArea({
  label,
  hint,
  error,
  isLabelHidden,
  className,
  id,
  name,
  ...rest
}: FieldFrame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const fieldId = idOf(id, name)
  return (
    <Frame id={fieldId} {...{ label, hint, error, isLabelHidden }}>
      <textarea
        {...rest}
        id={fieldId}
        name={name}
        className={clsx('input', className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
      />
    </Frame>
  )
}

/** A labelled native select: it works everywhere, also without scripts. */
export function SelectField({
  label,
  hint,
  error,
  isLabelHidden,
  className,
  id,
  name,
  children,
  ...rest
}: FieldFrame & SelectHTMLAttributes<HTMLSelectElement>) {
  const fieldId = idOf(id, name)
  return (
    <Frame id={fieldId} {...{ label, hint, error, isLabelHidden }}>
      <div className="relative">
        <select
          {...rest}
          id={fieldId}
          name={name}
          className={clsx('input appearance-none truncate pr-10', className)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint, error })}
        >
          {children}
        </select>
        <Icon
          name="chevron-down"
          size={18}
          className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2"
        />
      </div>
    </Frame>
  )
}
