'use client'

import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useDismiss } from '@/app/lib/use-dismiss'
import type { Suggestion } from '@/domain/search/suggest-destinations'
import { t } from '@/app/lib/words'

/** A place that could be meant, or a search that was made before. */
type Choice = Omit<Suggestion, 'kind' | 'cityId'> & { kind: string; cityId?: number; href?: string }

export interface DestinationFieldProps {
  where: string
  cityId?: number
  near?: number
}

/** Where to: a text input that suggests cities and sights. What is typed is searched as it is when nothing is picked. */
export function DestinationField({ where, cityId, near }: DestinationFieldProps) {
  const [suggestions, setSuggestions] = useState<Choice[]>([])
  const [active, setActive] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const [picked, setPicked] = useState<{ cityId?: number; near?: number }>({ cityId, near })
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const request = useRef(0)
  const listId = useId()
  const close = useCallback(() => setOpen(false), [])
  useDismiss(root, isOpen, close)

  const suggest = async (text: string) => {
    const mine = ++request.current
    const response = await fetch(`/suggest?q=${encodeURIComponent(text)}`).catch(() => null)
    const found = response?.ok ? ((await response.json().catch(() => [])) as Choice[]) : []
    if (mine !== request.current) return // a later letter has its own answer
    setSuggestions(found)
    setActive(-1)
    setOpen(found.length > 0)
  }
  const pick = (suggestion: Choice) => {
    if (suggestion.href) return location.assign(suggestion.href)
    if (input.current) input.current.value = suggestion.label
    setPicked({ cityId: suggestion.cityId, near: suggestion.landmarkId })
    setOpen(false)
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const chosen = suggestions[active]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      pick(chosen)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    setActive((now) => (now + step + suggestions.length + (now < 0 && step < 0 ? 1 : 0)) % suggestions.length)
  }
  return (
    <div ref={root} className="relative">
      <label className="block rounded-2xl px-4 py-1.5 focus-within:bg-sand-50 hover:bg-sand-50 js:flex js:min-h-15 js:flex-col js:justify-center">
        <span className="block text-[0.8rem] font-semibold">{t('Where to?')}</span>
        <input
          ref={input}
          name="where"
          type="text"
          defaultValue={where}
          placeholder={t('City, country or sight')}
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
          onFocus={(event) => void suggest(event.target.value)}
          onChange={(event) => {
            setPicked({})
            void suggest(event.target.value)
          }}
          onKeyDown={onKeyDown}
          className="block w-full truncate bg-transparent text-base focus:outline-none"
        />
      </label>
      {picked.cityId !== undefined && <input type="hidden" name="cityId" value={picked.cityId} />}
      {picked.near !== undefined && <input type="hidden" name="near" value={picked.near} />}
      <ul
        id={listId}
        role="listbox"
        aria-label={t('Destinations')}
        hidden={!isOpen}
        className="absolute left-0 z-40 mt-3 max-h-96 w-full min-w-72 overflow-auto rounded-2xl border border-sand-200 bg-surface py-2 shadow-lift sm:w-96"
      >
        {suggestions.map((suggestion, i) => (
          <li
            key={`${suggestion.kind}-${suggestion.landmarkId ?? suggestion.cityId ?? suggestion.label}`}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === active}
            onPointerDown={(event) => {
              event.preventDefault()
              pick(suggestion)
            }}
            onPointerEnter={() => setActive(i)}
            className="flex cursor-pointer items-center gap-3 px-4 py-2.5 aria-selected:bg-sand-100"
          >
            <Marker kind={suggestion.kind} />
            <span className="min-w-0">
              <span className="block truncate font-semibold">{suggestion.label}</span>
              <span className="block truncate text-sm text-ink-soft">{suggestion.sublabel}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const PIN = 'M20 10c0 5-8 12-8 12s-8-7-8-12a8 8 0 0 1 16 0ZM12 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z'
const MARKERS: Record<string, string> = {
  city: PIN,
  landmark: 'M3 21h18M5 21V10M19 21V10M9.5 21V10M14.5 21V10M3 10l9-6 9 6Z',
  region: 'm3 6 6-3 6 3 6-3v15l-6 3-6-3-6 3ZM9 3v15M15 6v15',
  country: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0ZM2 12h20M12 2a15 15 0 0 1 0 20 15 15 0 0 1 0-20Z',
  recent: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0ZM12 6v6l4 2',
}

function Marker({ kind }: { kind: string }) {
  return (
    <span className="grid size-10 shrink-0 place-items-center rounded-xl bg-pine-50 text-pine-700">
      <svg
        width="20"
        height="20"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinejoin="round"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={MARKERS[kind] ?? PIN} />
      </svg>
    </span>
  )
}
