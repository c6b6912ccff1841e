'use client'

import { useEffect, useRef } from 'react'
import { onShare } from './share-actions'
import { t } from '@/app/lib/words'

const BODY = '[data-sheet-body]'
const SHEET = 'sheet'

/** What a page has to show in a dialog of another page, or null when it is no such page. */
async function sheetOf(url: URL): Promise<HTMLElement | null> {
  const response = await fetch(url, { headers: { accept: 'text/html' } })
  if (!response.ok) return null
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.getElementById(SHEET)
}

const isPlainPress = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** The bar at the foot leads to the booking box: it is away while the box can be seen. */
function hideBarOverBox(): (() => void) | undefined {
  const [bar, box] = [document.querySelector('[data-booking-bar]'), document.getElementById('reserve')]
  if (!bar || !box) return undefined
  const observer = new IntersectionObserver(([entry]) => bar.classList.toggle('invisible', entry?.isIntersecting))
  observer.observe(box)
  return () => observer.disconnect()
}

/** Opens the pages that links with `data-sheet` lead to in a dialog, with the links and forms of those pages working inside it. */
export function LinkedSheets() {
  useEffect(hideBarOverBox, [])
  const root = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = root.current
    const [title, body] = [dialog?.querySelector('h2'), dialog?.querySelector<HTMLElement>(BODY)]
    if (!dialog || !title || !body) return
    let asked = 0
    let here: URL | null = null
    const load = async (url: URL) => {
      const turn = ++asked
      here = url
      body.setAttribute('aria-busy', 'true')
      const sheet = await sheetOf(url).catch(() => null)
      if (turn !== asked) return
      body.removeAttribute('aria-busy')
      if (!sheet) return location.assign(url)
      body.replaceChildren(...sheet.childNodes)
      const target = url.hash ? body.querySelector(url.hash) : null
      if (target) target.scrollIntoView()
      else body.scrollTo(0, 0)
    }
    const open = (link: HTMLAnchorElement) => {
      title.textContent = link.dataset.sheet ?? ''
      body.replaceChildren(document.createTextNode(t('Loading…')))
      dialog.showModal()
      void load(new URL(link.href))
    }
    const isInside = (url: URL) => here !== null && url.pathname === here.pathname && url.origin === location.origin
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a')
      if (!link || !isPlainPress(event)) return
      const isWithin = dialog.contains(link) && isInside(new URL(link.href))
      if (!isWithin && link.dataset.sheet === undefined) return
      event.preventDefault()
      if (isWithin) void load(new URL(link.href))
      else open(link)
    }
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || form.method !== 'get' || !dialog.contains(form)) return
      const url = new URL(form.action)
      if (!isInside(url)) return
      event.preventDefault()
      url.search = new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString()
      void load(url)
    }
    document.addEventListener('click', onClick)
    document.addEventListener('click', onShare)
    dialog.addEventListener('submit', onSubmit)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('click', onShare)
      dialog.removeEventListener('submit', onSubmit)
    }
  }, [])
  return (
    <dialog ref={root} aria-labelledby="sheet-title" {...{ closedby: 'any' }} className="sheet-dialog">
      <div className="flex items-center justify-between gap-4 border-b border-sand-200 px-5 py-3.5 sm:px-7">
        <h2 id="sheet-title" className="text-xl font-semibold">
          {t('Details')}
        </h2>
        <form method="dialog">
          <button className="-mr-2 grid size-10 place-items-center rounded-full text-2xl leading-none hover:bg-sand-100">
            <span aria-hidden="true">×</span>
            <span className="sr-only">{t('Close')}</span>
          </button>
        </form>
      </div>
      <div
        data-sheet-body
        tabIndex={0}
        role="group"
        aria-labelledby="sheet-title"
        className="min-h-40 flex-1 overflow-y-auto overscroll-contain px-5 py-5 aria-busy:opacity-60 sm:px-7"
      />
    </dialog>
  )
}
