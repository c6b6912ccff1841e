'use client'

import { useCallback, useRef, useState } from 'react'
import { guestsLine, type GuestCounts } from '@/app/lib/guest-counts'
import { useDismiss } from '@/app/lib/use-dismiss'
import { PanelFoot } from './panel-foot'
import { StepperField } from './stepper-field'
import { t } from '@/app/lib/words'

export interface GuestsFieldProps {
  counts: GuestCounts
  look: 'bar' | 'box'
  /** Leave out where it makes no sense: the booking box of a home has no rooms. */
  hasRooms?: boolean
  maxRooms?: number
  hasPets?: boolean
  maxPersons?: number
  /** Asks how old each child is, beginning with these. */
  childAges?: number[]
  /** Called when the panel is closed after a change. */
  onDone?: () => void
}

/** Who comes along: a panel with a line for each kind of guest. It opens without scripts too. */
export function GuestsField({
  counts,
  look,
  hasRooms = true,
  maxRooms = 8,
  hasPets = true,
  maxPersons = 16,
  childAges,
  onDone,
}: GuestsFieldProps) {
  const [shown, setShown] = useState(counts)
  const [isOpen, setOpen] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  const close = useCallback((byKey: boolean) => {
    if (!details.current) return
    details.current.open = false
    if (byKey) details.current.querySelector('summary')?.focus()
  }, [])
  useDismiss(details, isOpen, close)
  const set = (kind: keyof GuestCounts) => (value: number) => setShown((now) => ({ ...now, [kind]: value }))
  const onToggle = () => {
    const nowOpen = details.current?.open ?? false
    setOpen(nowOpen)
    if (!nowOpen && guestsLine(shown) + shown.adults !== guestsLine(counts) + counts.adults) onDone?.()
  }
  return (
    <details ref={details} className="group relative" onToggle={onToggle}>
      <summary className={`flex min-h-15 items-center px-4 py-1.5 hover:bg-sand-50 ${LOOKS[look]}`}>
        <span className="block min-w-0">
          <span className="block text-[0.8rem] font-semibold">{t('Guests')} </span>
          <span className="block truncate">{guestsLine(shown)}</span>
        </span>
      </summary>
      <div className="absolute right-0 left-0 z-40 mt-2 min-w-72 rounded-3xl border border-sand-200 bg-surface px-5 py-3 shadow-lift sm:left-auto sm:w-[22rem]">
        <div className="divide-y divide-sand-200">
          <StepperField
            name="adults"
            label={t('Adults')}
            note={t('18 years and older')}
            min={1}
            max={maxPersons}
            defaultValue={counts.adults}
            onValue={set('adults')}
          />
          <StepperField
            name="children"
            label={t('Children')}
            note={t('2 to 17 years')}
            max={Math.max(0, maxPersons - 1)}
            defaultValue={counts.children}
            onValue={set('children')}
          />
          {childAges && shown.children > 0 && <ChildAges count={shown.children} ages={childAges} />}
          <StepperField
            name="infants"
            label={t('Infants')}
            note={t('Under 2 years')}
            max={5}
            defaultValue={counts.infants}
            onValue={set('infants')}
          />
          {hasPets && (
            <StepperField
              name="pets"
              label={t('Pets')}
              note={t('Assistance animals always come along')}
              max={5}
              defaultValue={counts.pets}
              onValue={set('pets')}
            />
          )}
          {hasRooms && (
            <StepperField
              name="rooms"
              label={t('Rooms')}
              note={t('In hotels and hostels')}
              min={1}
              max={maxRooms}
              defaultValue={counts.rooms}
              onValue={set('rooms')}
            />
          )}
        </div>
        <PanelFoot onDone={() => close(true)} />
      </div>
    </details>
  )
}

const AGES = Array.from({ length: 16 }, (_, i) => i + 2)
const USUAL_AGE = 8

/** How old each child will be; the places ask for it, and some beds and prices depend on it. */
function ChildAges({ count, ages }: { count: number; ages: number[] }) {
  return (
    <fieldset className="py-3">
      <legend className="float-left mb-2 w-full text-sm text-ink-soft">{t('Age of each child at the stay')}</legend>
      <div className="clear-both grid grid-cols-2 gap-2">
        {Array.from({ length: count }, (_, i) => (
          <select
            key={i}
            name="childAges"
            aria-label={t('Age of child {n}', { n: i + 1 })}
            defaultValue={ages[i] ?? USUAL_AGE}
            className="input min-h-10 py-1"
          >
            {AGES.map((age) => (
              <option key={age} value={age}>
                {t('{n} years', { n: age })}
              </option>
            ))}
          </select>
        ))}
      </div>
    </fieldset>
  )
}

const LOOKS = {
  bar: 'rounded-2xl',
  box: 'rounded-xl border border-sand-500 bg-surface',
}
