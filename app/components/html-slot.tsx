'use client'

import { createElement, useState, type HTMLAttributes } from 'react'

export type HtmlTag =
  'div' | 'main' | 'aside' | 'ul' | 'ol' | 'section' | 'footer' | 'header' | 'nav' | 'span' | 'script'

export interface HtmlElement extends HTMLAttributes<HTMLElement> {
  as: HtmlTag
  /** of a script element */
  type?: string | undefined
}

/** The element of a text that the listener puts in when the page is whole. React leaves what is inside alone. */
export function HtmlSlot({ as, place, ...attributes }: HtmlElement & { place: number }) {
  // One text for all renders: React would put in another one, over what scripts have done to it.
  const [html] = useState(() => ({ __html: contentOf(place) }))
  // `data-slot` comes last: the listener looks for it where the element's content begins.
  return createElement(as, { ...attributes, 'data-slot': place, dangerouslySetInnerHTML: html })
}

/**
 * Nothing on the server. In the browser the page has it already; the text is asked for only if React makes the page anew, after something else (an
 * extension, say) changed the page under it.
 */
const contentOf = (place: number): string =>
  typeof document === 'undefined'
    ? ''
    : ({ toString: () => document.querySelector(`[data-slot="${place}"]`)?.innerHTML ?? '' } as unknown as string)
