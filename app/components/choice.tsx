import type { InputHTMLAttributes, ReactNode } from 'react'

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: ReactNode; note?: ReactNode }

/** A checkbox with its label; the whole line can be clicked. */
export const Checkbox = (props: ChoiceProps) => <Choice type="checkbox" {...props} />

/** A radio button with its label. */
export const Radio = (props: ChoiceProps) => <Choice type="radio" {...props} />

function Choice({ label, note, type, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  return (
    <label className="flex min-h-8 items-start gap-3 py-1 text-[0.95rem]">
      <input {...rest} type={type} className="size-6 shrink-0 accent-pine-700" />
      <span className="min-w-0 flex-1">{label}</span>
      {note !== undefined && <span className="text-sm text-ink-faint">{note}</span>}
    </label>
  )
}
