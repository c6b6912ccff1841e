import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createElement, Fragment, type HTMLAttributes, type ReactNode } from 'react'

// Next refuses an import of this in a server component, because it would render twice. Here it renders instead, once.
const { renderToStaticMarkup } = createRequire(join(process.cwd(), 'package.json'))('react-dom/server') as {
  renderToStaticMarkup: (children: ReactNode) => string
}

/**
 * Content that no script of the page touches through React: made into HTML at once, and passed on as one text. An element costs a tenth of what it
 * costs in the tree of a page, on the server and in the browser. Holds only plain components: no client component, no promise.
 */
export function Still({
  as: tag = 'div',
  children,
  ...attributes
}: { as?: 'div' | 'main' | 'ul' | 'ol' | 'section' | 'footer' | 'header' | 'nav' } & HTMLAttributes<HTMLElement>) {
  return createElement(tag, { ...attributes, dangerouslySetInnerHTML: { __html: stillMarkup(children) } })
}

/** The HTML of plain components. */
export const stillMarkup = (children: ReactNode): string =>
  renderToStaticMarkup(createElement(Fragment, null, children))
