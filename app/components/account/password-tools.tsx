'use client'

import { useState } from 'react'
import { t } from '@/app/lib/words'

/** A switch that shows what is typed into a password field, and the warning that capitals are locked. Nothing without scripts. */
export function PasswordTools({ fieldId }: { fieldId: string }) {
  const [isShown, setShown] = useState(false)
  const [isLocked, setLocked] = useState(false)
  const toggle = () => {
    const field = document.getElementById(fieldId) as HTMLInputElement | null
    if (!field) return
    field.type = isShown ? 'password' : 'text'
    setShown(!isShown)
    field.focus()
  }
  const watch = (element: HTMLSpanElement | null) => {
    const field = element && document.getElementById(fieldId)
    if (!field) return
    const look = (event: KeyboardEvent) => setLocked(event.getModifierState?.('CapsLock') ?? false)
    field.addEventListener('keyup', look)
    return () => field.removeEventListener('keyup', look)
  }
  return (
    <span ref={watch} className="mt-1.5 hidden min-h-6 items-center justify-between gap-3 text-sm js:flex">
      <span role="status" className="font-medium text-saffron-700">
        {isLocked ? t('Caps Lock is on') : ''}
      </span>
      <button
        type="button"
        aria-pressed={isShown}
        onClick={toggle}
        className="min-h-6 font-semibold text-pine-700 underline underline-offset-3"
      >
        {isShown ? t('Hide password') : t('Show password')}
      </button>
    </span>
  )
}
