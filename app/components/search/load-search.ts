import { SEARCH_PARTS, VIEW_HEADER } from './search-parts'
import { t } from '@/app/lib/words'

export const SEARCH_LOADED = 'search-loaded'

export interface LoadOptions {
  /** `push`: a step of its own for Back. `replace`: instead of the last one. `none`: the address is there already. */
  history: 'push' | 'replace' | 'none'
  /** Whether the top of the results comes into sight and gets the focus. */
  toTop?: boolean
}

let current: AbortController | null = null

const region = () => document.querySelector<HTMLElement>('[data-search]')

/** Makes another search in place: fetches its page and puts in what differs. A later search takes the place of an earlier one that is still on its way. */
export async function loadSearch(address: string, { history, toTop = false }: LoadOptions): Promise<void> {
  current?.abort()
  const mine = (current = new AbortController())
  region()?.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(address, { signal: mine.signal, headers: { [VIEW_HEADER]: '1', accept: 'text/html' } })
    const html = await response.text()
    if (mine.signal.aborted) return
    const page = new DOMParser().parseFromString(html, 'text/html')
    if (!page.getElementById(SEARCH_PARTS.list)) return showInstead(html, response.url)
    for (const id of Object.values(SEARCH_PARTS)) replacePart(id, page)
    document.title = page.title
    if (history === 'push') window.history.pushState(null, '', address)
    if (history === 'replace') window.history.replaceState(null, '', address)
    if (toTop) showTop()
    document.dispatchEvent(new CustomEvent(SEARCH_LOADED, { detail: { address } }))
  } catch {
    if (!mine.signal.aborted) showProblem(address)
  } finally {
    if (current === mine) region()?.removeAttribute('aria-busy')
  }
}

/** What came is no page of results: the visitor sees it as it is. */
function showInstead(html: string, address: string): void {
  window.history.pushState(null, '', address)
  document.open()
  document.write(html)
  document.close()
}

function showProblem(address: string): void {
  const list = document.getElementById(SEARCH_PARTS.list)
  if (!list) return location.assign(address)
  list.querySelector('[data-problem]')?.remove()
  const note = document.createElement('p')
  note.dataset.problem = ''
  note.setAttribute('role', 'alert')
  note.className = 'mt-4 rounded-2xl bg-coral-50 px-4 py-3 text-coral-700'
  note.textContent = `${t('The results could not be loaded.')} `
  const link = document.createElement('a')
  link.href = address
  link.className = 'text-link'
  link.textContent = t('Try again')
  note.append(link)
  list.prepend(note)
}

function showTop(): void {
  const heading = document.getElementById(SEARCH_PARTS.heading)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}

/** Puts the new content of one part in place of the old one, and the focus back to where it was in it. */
export function replacePart(id: string, page: Document): void {
  const [old, next] = [document.getElementById(id), page.getElementById(id)]
  if (!old || !next || old.innerHTML === next.innerHTML) return
  const back = old.contains(document.activeElement) ? placeOf(document.activeElement as HTMLElement) : null
  const open = [...old.querySelectorAll<HTMLElement>('details[open][data-more]')].map(({ dataset }) => dataset.more)
  old.replaceChildren(...next.childNodes)
  for (const details of old.querySelectorAll<HTMLDetailsElement>('details[data-more]'))
    if (open.includes(details.dataset.more)) details.open = true
  if (back) old.querySelector<HTMLElement>(back)?.focus({ preventScroll: true })
}

/** A selector that finds the same control in new content. */
function placeOf(element: HTMLElement): string | null {
  const quote = (text: string) => CSS.escape(text)
  const { name, value, type } = element as HTMLInputElement
  if (element.id) return `#${quote(element.id)}`
  if (name) return `[name=${quote(name)}]${/checkbox|radio/.test(type) ? `[value="${quote(value)}"]` : ''}`
  if (element.dataset.range) return `[data-range=${element.dataset.range}]`
  if (element.dataset.step) {
    const field = element.parentElement?.querySelector('input')?.id ?? ''
    return `:has(> #${quote(field)}) > [data-step="${element.dataset.step}"]`
  }
  return null
}
