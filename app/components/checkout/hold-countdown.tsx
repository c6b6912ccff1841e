'use client'

import { useEffect, useState } from 'react'
import { t } from '@/app/lib/words'

/** ` (14:32 left)`, counting down from what the server said. Nothing without scripts. */
export function HoldCountdown({ secondsLeft }: { secondsLeft: number }) {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const start = performance.now()
    const show = () => setLeft(Math.max(0, secondsLeft - Math.floor((performance.now() - start) / 1000)))
    show()
    const timer = setInterval(show, 1000)
    return () => clearInterval(timer)
  }, [secondsLeft])
  if (left === null) return null
  if (left === 0) return <span className="font-semibold text-coral-600"> {t('(the time is up)')}</span>
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return <span className="font-semibold text-ink tabular-nums"> {t('({clock} left)', { clock })}</span>
}
