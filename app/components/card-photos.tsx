'use client'

import { useEffect } from 'react'
import { t } from '@/app/lib/words'

const STRIP = '[data-more]'

/** Puts the other photos of a card into its strip; they load as they come into sight. */
function fill(strip: HTMLElement): void {
  const ids = (strip.dataset.more ?? '').split(' ')
  delete strip.dataset.more
  const first = strip.querySelector('img')
  if (!first) return
  for (const [i, entry] of ids.entries()) {
    const [id = '', suffix = ''] = entry.split('|')
    const photo = first.cloneNode() as HTMLImageElement
    photo.removeAttribute('srcset')
    photo.alt = t('Photo {n} of {all}', { n: i + 2, all: ids.length + 1 })
    photo.loading = 'lazy'
    photo.src = `/photos/${id}${suffix}.webp`
    strip.append(photo)
  }
  strip.tabIndex = 0
}

/**
 * Cards carry one photo. The others are fetched when a pointer comes near or, where nothing points, when the card comes into sight. Once a page.
 */
export function CardPhotos() {
  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      const strip = target instanceof Element && target.closest<HTMLElement>(STRIP)
      if (strip) fill(strip)
    }
    document.addEventListener('pointerover', onPointer)
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        seen.unobserve(target)
        fill(target as HTMLElement)
      }
    })
    if (matchMedia('(hover: none)').matches)
      for (const strip of document.querySelectorAll<HTMLElement>(STRIP)) seen.observe(strip)
    return () => {
      document.removeEventListener('pointerover', onPointer)
      seen.disconnect()
    }
  }, [])
  return null
}
