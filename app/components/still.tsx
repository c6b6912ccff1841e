import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createElement, Fragment, type ReactNode } from 'react'
import { slotsOfRequest } from '@/episode/site-context'
import { HtmlSlot, type HtmlElement } from './html-slot'

// Next refuses an import of this in a server component, because it would render twice. Here it renders instead, once.
const { renderToStaticMarkup } = createRequire(join(process.cwd(), 'package.json'))('react-dom/server') as {
  renderToStaticMarkup: (children: ReactNode) => string
}

/**
 * Content that no script of the page touches through React: made into HTML at once, and put into the page when that is whole. An element costs a tenth
 * of what it costs in the tree of a page, on the server and in the browser. Holds only plain components: no client component, no promise.
 */
export const Still = ({ as = 'div', children, ...attributes }: Partial<HtmlElement>) => (
  <ReadyHtml as={as} {...attributes} html={renderToStaticMarkup(createElement(Fragment, null, children))} />
)

/** An element around a text that is HTML (or, in a script element, data) already. */
export function ReadyHtml({ html, as, ...attributes }: HtmlElement & { html: string }) {
  const slots = slotsOfRequest()
  if (!slots) return createElement(as, { ...attributes, dangerouslySetInnerHTML: { __html: html } })
  return <HtmlSlot as={as} {...attributes} place={slots.push(html) - 1} />
}
