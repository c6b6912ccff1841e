'use client'

import { useCallback, useEffect, useState } from 'react'
import { FILTERS } from './dialog-ids'
import { enhanceFilters } from './filter-form'
import { loadSearch } from './load-search'
import { SearchMap } from './search-map'
import { SEARCH_PARTS } from './search-parts'
import { t } from '@/app/lib/words'

const LINKS = `[data-live], #${SEARCH_PARTS.list} nav a`

/** The search page in motion: links and filters change the results in place, and a map stands beside them. Without it they lead to pages. */
export function SearchLive() {
  const [isMapOpen, setMapOpen] = useState(false)
  useEffect(() => {
    const dialog = document.getElementById(FILTERS)
    const stopFilters = dialog instanceof HTMLDialogElement ? enhanceFilters(dialog) : () => {}
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null
      if (!link) return
      event.preventDefault()
      const kind = link.dataset.live
      link.closest('details')?.removeAttribute('open')
      link.closest('dialog')?.close()
      void loadSearch(link.href, { history: 'push', toTop: kind === undefined || kind === 'clear' })
    }
    const onBack = () => {
      if (location.pathname === '/search') void loadSearch(location.href, { history: 'none' })
    }
    document.addEventListener('click', onClick)
    window.addEventListener('popstate', onBack)
    return () => {
      stopFilters()
      document.removeEventListener('click', onClick)
      window.removeEventListener('popstate', onBack)
    }
  }, [])
  const toggle = useCallback(() => {
    setMapOpen((isOpen) => {
      document.querySelector('[data-search]')?.setAttribute('data-view', isOpen ? 'list' : 'map')
      return !isOpen
    })
  }, [])
  return (
    <div className="min-w-0">
      <SearchMap isAsked={isMapOpen} />
      <button
        type="button"
        onClick={toggle}
        className="fixed bottom-6 left-1/2 z-30 hidden min-h-12 -translate-x-1/2 items-center gap-2 rounded-full bg-ink px-6 font-semibold text-white shadow-lift js:flex lg:hidden!"
      >
        {isMapOpen ? t('List') : t('Map')}
      </button>
    </div>
  )
}
