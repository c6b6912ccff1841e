'use client'

import { useEffect, type RefObject } from 'react'

type Region = HTMLElement & { heldBack?: HTMLElement }

/** Marks a `data-enhance` region as taken over by its component, and does now what was clicked there before. See lib/early-script. */
export function useTakeOver(region: RefObject<HTMLElement | null>, isWanted: () => boolean = always): void {
  useEffect(() => {
    const element = region.current as Region | null
    if (!element || element.hasAttribute('data-ready') || !isWanted()) return
    element.setAttribute('data-ready', '')
    element.heldBack?.click()
    delete element.heldBack
  }, [region, isWanted])
}

const always = () => true
