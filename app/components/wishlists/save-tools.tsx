'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { SaveAnswer, SaveChoice } from '@/app/lib/save-answer'
import { t } from '@/app/lib/words'

const SaveDialog = lazy(() => import('./save-dialog').then((module) => ({ default: module.SaveDialog })))

const failed = (): SaveAnswer => ({ state: 'problem', text: t('This could not be saved. Try again in a moment.') })

async function send(address: string, fields: URLSearchParams): Promise<SaveAnswer> {
  try {
    const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body: fields })
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    return isJson ? ((await response.json()) as SaveAnswer) : failed()
  } catch {
    return failed()
  }
}

/** Fills or empties every heart of this place. */
function paint(name: string, value: string, isSaved: boolean): void {
  for (const heart of document.querySelectorAll<HTMLButtonElement>(`button[name="${name}"][value="${value}"]`)) {
    heart.setAttribute('aria-pressed', String(isSaved))
    if (isSaved) heart.setAttribute('formaction', '/wishlists/remove')
    else heart.removeAttribute('formaction')
  }
}

/** Takes over the hearts of a page: saves without leaving it, says so, and asks for the wishlist where there is a choice. */
export function SaveTools({ formId }: { formId: string }) {
  const [notice, setNotice] = useState<Extract<SaveAnswer, { text: string }> | null>(null)
  const [choice, setChoice] = useState<SaveChoice | null>(null)
  const isBusy = useRef(false)

  async function press(address: string, fields: URLSearchParams) {
    if (isBusy.current) return
    isBusy.current = true
    const answer = await send(address, fields)
    isBusy.current = false
    const [name, value] = [
      fields.has('listing') ? 'listing' : 'experience',
      fields.get('listing') ?? fields.get('experience'),
    ]
    if (answer.state === 'login') return location.assign(answer.href)
    if (answer.state === 'choose') {
      setNotice(null)
      return setChoice(answer)
    }
    if (answer.state !== 'problem') paint(name, value ?? '', answer.state === 'saved')
    if (answer.state !== 'problem') setChoice(null)
    setNotice(answer)
  }

  useEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      const button = event.submitter
      if ((event.target as HTMLElement).id !== formId || !(button instanceof HTMLButtonElement)) return
      event.preventDefault()
      // Back from the log-in page the visitor finds this one again.
      const fields = new URLSearchParams({ [button.name]: button.value, back: location.pathname + location.search })
      void press(button.getAttribute('formaction') ?? '/wishlists/save', fields)
    }
    document.addEventListener('submit', onSubmit)
    return () => document.removeEventListener('submit', onSubmit)
  })

  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(null), 8000)
    return () => clearTimeout(timer)
  }, [notice])

  if (!notice && !choice) return null
  return (
    <Suspense>
      <SaveDialog
        notice={notice}
        choice={choice}
        onSend={(fields) => void press('/wishlists/save', fields)}
        onClose={() => setChoice(null)}
      />
    </Suspense>
  )
}
