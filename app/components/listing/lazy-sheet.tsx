'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** Puts the `#sheet` of another page here when it is scrolled near; until then, and without scripts, `children` (a link to it). */
export function LazySheet({ href, children }: { href: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = root.current
    if (!place) return
    const fill = async () => {
      const response = await fetch(href, { headers: { accept: 'text/html' } })
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const sheet = response.ok ? page.getElementById('sheet') : null
      if (sheet) place.replaceChildren(...sheet.childNodes)
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        observer.disconnect()
        void fill().catch(() => {}) // the link stays
      },
      { rootMargin: '300px' },
    )
    observer.observe(place)
    return () => observer.disconnect()
  }, [href])
  return <div ref={root}>{children}</div>
}
