'use client'

import { useRef } from 'react'
import type { IconName } from './icon-drawings'
import { Icon } from './svg-icon'
import { pageLanguage, t } from '@/app/lib/words'

export interface StepperFieldProps {
  name: string
  label: string
  /** A second line: `Ages 2 to 12`. */
  note?: string
  min?: number
  max?: number
  defaultValue?: number
  id?: string
  /** Called with the new value when it changed. */
  onValue?: (value: number) => void
}

/** A number with buttons to take one away or add one; without scripts a plain number input. */
export function StepperField({
  name,
  label,
  note,
  min = 0,
  max = 16,
  defaultValue = 0,
  id,
  onValue,
}: StepperFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const fieldId = id ?? `field-${name}`
  const step = (by: 1 | -1) => () => {
    const field = input.current
    if (!field) return
    const value = Math.min(max, Math.max(min, (field.valueAsNumber || 0) + by))
    field.value = String(value)
    onValue?.(value)
  }
  return (
    <div className="flex items-center justify-between gap-4 py-2.5">
      <label htmlFor={fieldId} className="min-w-0">
        <span className="block font-semibold">{label}</span>
        {note && <span className="block text-sm text-ink-soft">{note}</span>}
      </label>
      <div className="flex items-center gap-1.5">
        <StepButton label={t('One less: {things}', { things: nameOf(label) })} onClick={step(-1)} icon="minus" />
        <input
          ref={input}
          id={fieldId}
          name={name}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          defaultValue={defaultValue}
          onChange={(event) => onValue?.(Math.min(max, Math.max(min, event.target.valueAsNumber || 0)))}
          className="no-spin h-10 w-11 rounded-lg border border-sand-300 bg-surface text-center font-semibold"
        />
        <StepButton label={t('One more: {things}', { things: nameOf(label) })} onClick={step(1)} icon="plus" />
      </div>
    </div>
  )
}

/** German nouns keep their capital. */
const nameOf = (label: string): string => (pageLanguage() === 'de' ? label : label.toLowerCase())

function StepButton({ label, onClick, icon }: { label: string; onClick: () => void; icon: IconName }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="hidden size-10 items-center justify-center rounded-full border border-sand-500 bg-surface hover:border-ink js:flex"
    >
      <Icon name={icon} size={16} strokeWidth={2.25} />
    </button>
  )
}
