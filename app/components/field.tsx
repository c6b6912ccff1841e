import { clsx } from 'clsx'
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { Icon } from './svg-icon'
import { said } from '@/app/lib/words/said'

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

/** What goes to the frame of a field, and what goes to the element in it. */
function partsOf<Attributes extends { className?: string; id?: string }>(props: FieldFrame & Attributes) {
  const { label, hint, error, isLabelHidden, className, id = `field-${props.name}`, ...rest } = props
  const describedBy = clsx(hint && `${id}-hint`, error && `${id}-error`) || undefined
  return {
    frame: { id, label, hint, error, isLabelHidden },
    element: {
      ...rest,
      id,
      className: clsx('input', className),
      'aria-invalid': error ? true : undefined,
      'aria-describedby': describedBy,
    },
  }
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
          {said(error)}
        </p>
      )}
    </div>
  )
}

/** A labelled input. For server components. */
export function Field(props: FieldFrame & InputHTMLAttributes<HTMLInputElement>) {
  const { frame, element } = partsOf(props)
  return (
    <Frame {...frame}>
      <input {...element} />
    </Frame>
  )
}

/** A labelled text area. */
export function TextArea(props: FieldFrame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { frame, element } = partsOf(props)
  return (
    <Frame {...frame}>
      <textarea {...element} />
    </Frame>
  )
}

/** A labelled native select: it works everywhere, also without scripts. */
export function SelectField(props: FieldFrame & SelectHTMLAttributes<HTMLSelectElement>) {
  const { frame, element } = partsOf(props)
  return (
    <Frame {...frame}>
      <div className="relative">
        <select {...element} className={clsx(element.className, 'appearance-none truncate pr-10')} />
        <Icon
          name="chevron-down"
          size={18}
          className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2"
        />
      </div>
    </Frame>
  )
}
