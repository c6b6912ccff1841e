'use client'

import { useEffect, useRef, useState } from 'react'
import { loadSearch, SEARCH_LOADED } from './load-search'
import type { MapData } from './map-data'
import type { PinMap } from './pin-map'
import { SEARCH_PARTS } from './search-parts'
import { t } from '@/app/lib/words'

const WIDE = '(min-width: 64rem)'

function readData(): MapData | null {
  const text = document.getElementById(SEARCH_PARTS.pins)?.textContent
  return text ? (JSON.parse(text) as MapData) : null
}

/** The address of the same search in a part of the map. */
function addressWithin([west, south, east, north]: readonly number[], now: string): string {
  const params = new URL(now).searchParams
  params.delete('page')
  params.set('bounds', [west, south, east, north].map((degrees) => (degrees ?? 0).toFixed(4)).join())
  return `/search?${params}`
}

/** The map beside the results: a price for each, the same search wherever it is moved to. */
export function SearchMap({ isAsked }: { isAsked: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  const map = useRef<PinMap | null>(null)
  const [isFollowing, setFollowing] = useState(true)
  const [isMoved, setMoved] = useState(false)
  const [problem, setProblem] = useState(false)
  const follows = useRef(true)

  useEffect(() => {
    const element = place.current
    if (!element) return
    let isGone = false
    const open = async () => {
      if (map.current || isGone || !(isAsked || matchMedia(WIDE).matches)) return
      const { openPinMap } = await import('./pin-map')
      const data = readData()
      if (isGone || map.current || !data) return
      map.current = openPinMap(element, data, () => {
        if (follows.current) search()
        else setMoved(true)
      })
    }
    const search = () => {
      const bounds = map.current?.bounds()
      setMoved(false)
      if (bounds) void loadSearch(addressWithin(bounds, location.href), { history: 'replace' })
    }
    const onLoaded = () => {
      const data = readData()
      if (data) map.current?.show(data)
    }
    const wide = matchMedia(WIDE)
    const openAgain = () => void open().catch(() => setProblem(true))
    openAgain()
    wide.addEventListener('change', openAgain)
    document.addEventListener(SEARCH_LOADED, onLoaded)
    return () => {
      isGone = true
      wide.removeEventListener('change', openAgain)
      document.removeEventListener(SEARCH_LOADED, onLoaded)
      map.current?.close()
      map.current = null
    }
  }, [isAsked])

  return (
    <section className="search-map isolate" aria-label={t('Map of the results')}>
      <div ref={place} className="absolute inset-0" />
      {problem && (
        <p className="absolute inset-x-6 top-20 rounded-2xl bg-surface p-4">{t('The map could not be loaded.')}</p>
      )}
      <div className="absolute top-3 left-3 z-10 rounded-full bg-surface px-4 py-2 text-sm font-semibold shadow-lift">
        {isMoved ? (
          <button
            type="button"
            className="flex items-center gap-2"
            onClick={() => {
              const bounds = map.current?.bounds()
              setMoved(false)
              if (bounds) void loadSearch(addressWithin(bounds, location.href), { history: 'push' })
            }}
          >
            {t('Search this area')}
          </button>
        ) : (
          <label className="flex items-center gap-2.5">
            <input
              type="checkbox"
              checked={isFollowing}
              onChange={(event) => {
                follows.current = event.target.checked
                setFollowing(event.target.checked)
              }}
              className="size-5 accent-pine-700"
            />
            {t('Search as I move the map')}
          </label>
        )}
      </div>
    </section>
  )
}
