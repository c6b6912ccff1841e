import { loadSearch, replacePart } from './load-search'
import { SEARCH_PARTS } from './search-parts'

/** So long after the last choice the number on the button is asked for. */
const QUIET_MS = 450

/** The address of the search that a form asks for, without what is left empty. */
export function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') params.append(name, value)
  return `/search?${params}`
}

/** Makes the list of filters answer: sliders, steps, and a button that says how many stays there would be. Returns what takes it all back. */
export function enhanceFilters(dialog: HTMLDialogElement): () => void {
  const form = dialog.querySelector('form')
  if (!form) return () => {}
  let timer = 0
  let asked: AbortController | null = null
  const stopAsking = () => {
    clearTimeout(timer)
    asked?.abort()
  }
  const askLater = () => {
    stopAsking()
    timer = window.setTimeout(() => void ask(), QUIET_MS)
  }
  const ask = async () => {
    const mine = (asked = new AbortController())
    const response = await fetch(addressOf(form), { signal: mine.signal }).catch(() => null)
    const html = response?.ok ? await response.text().catch(() => '') : ''
    if (html === '' || mine.signal.aborted) return
    const page = new DOMParser().parseFromString(html, 'text/html')
    replacePart(SEARCH_PARTS.filters, page)
    replacePart(SEARCH_PARTS.filterEnd, page)
  }
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.dataset.range) slide(form, target)
  }
  const onClick = (event: MouseEvent) => {
    const step = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null
    const field = step?.parentElement?.querySelector('input')
    if (!step || !field) return
    const value = Math.max(0, Math.min(20, (field.valueAsNumber || 0) + Number(step.dataset.step)))
    field.value = value === 0 ? '' : String(value)
    askLater()
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    stopAsking()
    dialog.close()
    void loadSearch(addressOf(form), { history: 'push', toTop: true })
  }
  form.addEventListener('input', onInput)
  form.addEventListener('change', askLater)
  form.addEventListener('click', onClick)
  form.addEventListener('submit', onSubmit)
  return () => {
    stopAsking()
    form.removeEventListener('input', onInput)
    form.removeEventListener('change', askLater)
    form.removeEventListener('click', onClick)
    form.removeEventListener('submit', onSubmit)
  }
}

/** A slider was moved: neither passes the other, and the field beside it has its value; at its end there is no limit. */
function slide(form: HTMLFormElement, moved: HTMLInputElement): void {
  const range = (name: string) => form.querySelector<HTMLInputElement>(`[data-range=${name}]`)
  const [low, high] = [range('priceMin'), range('priceMax')]
  if (!low || !high) return
  if (low.valueAsNumber > high.valueAsNumber) {
    if (moved === low) low.value = high.value
    else high.value = low.value
  }
  const field = form.querySelector<HTMLInputElement>(`input[name=${moved.dataset.range}]`)
  const isAtEnd = moved === low ? low.value === low.min : high.value === high.max
  if (field) field.value = isAtEnd ? '' : moved.value
}
