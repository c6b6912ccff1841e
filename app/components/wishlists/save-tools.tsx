'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import type { SaveAnswer, SaveChoice } from '@/app/lib/save-answer'

const FAILED: SaveAnswer = { state: 'problem', text: 'This could not be saved. Try again in a moment.' }

async function send(address: string, fields: URLSearchParams): Promise<SaveAnswer> {
  try {
    const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body: fields })
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    return isJson ? ((await response.json()) as SaveAnswer) : FAILED
  } catch {
    return FAILED
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
    if (answer.state === 'choose') return setChoice(answer)
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
  return createPortal(
    <>
      {choice && (
        <Chooser
          choice={choice}
          onChoose={(fields) => {
            fields.set(choice.field, choice.value)
            void press('/wishlists/save', fields)
          }}
          onClose={() => setChoice(null)}
        />
      )}
      {notice && (
        <Notice
          notice={notice}
          onChange={(fields) => {
            setNotice(null)
            void press('/wishlists/save', fields)
          }}
        />
      )}
    </>,
    document.body,
  )
}

function Notice({
  notice,
  onChange,
}: {
  notice: Extract<SaveAnswer, { text: string }>
  onChange: (fields: URLSearchParams) => void
}) {
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-5 z-50 mx-auto flex w-fit max-w-[calc(100%-2rem)] items-center gap-5 rounded-2xl bg-ink px-5 py-3.5 text-white shadow-lift"
    >
      <span className="min-w-0 break-words">
        {notice.text}
        {notice.state === 'saved' && (
          <>
            {' '}
            <a href={notice.href} className="font-semibold underline underline-offset-3">
              {notice.wishlist}
            </a>
          </>
        )}
      </span>
      {notice.state === 'saved' && (
        <button
          type="button"
          className="shrink-0 font-semibold underline underline-offset-3"
          onClick={() => onChange(new URLSearchParams({ [notice.field]: notice.value, choose: '1' }))}
        >
          Choose another list
        </button>
      )}
    </div>
  )
}

function Chooser({
  choice,
  onChoose,
  onClose,
}: {
  choice: SaveChoice
  onChoose: (fields: URLSearchParams) => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const create = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name) onChoose(new URLSearchParams({ name }))
  }
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="save-title"
      {...{ closedby: 'any' }}
      className="m-auto w-[calc(100%-2rem)] max-w-md overflow-hidden rounded-3xl bg-surface p-0"
    >
      <div className="flex items-center justify-between gap-4 border-b border-sand-200 px-6 py-4">
        <h2 id="save-title" className="text-xl font-semibold">
          {choice.lists.length > 0 ? 'Save to a wishlist' : 'Create your first wishlist'}
        </h2>
        <button
          type="button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
          className="-mr-2 grid size-10 place-items-center rounded-full text-2xl leading-none hover:bg-sand-100"
        >
          ×
        </button>
      </div>
      {choice.lists.length > 0 && (
        <ul className="max-h-[45dvh] overflow-y-auto px-3 py-2">
          {choice.lists.map(({ id, name, note, photo }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => onChoose(new URLSearchParams({ wishlist: String(id) }))}
                className="flex w-full items-center gap-4 rounded-xl p-3 text-left hover:bg-sand-50"
              >
                {photo ? (
                  <img src={photo} alt="" width={56} height={56} className="size-14 shrink-0 rounded-lg object-cover" />
                ) : (
                  <span className="size-14 shrink-0 rounded-lg bg-sand-100" />
                )}
                <span className="min-w-0">
                  <span className="block truncate font-semibold">{name}</span>
                  <span className="text-sm text-ink-soft">{note}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={create} className="space-y-4 border-t border-sand-200 px-6 py-5">
        <label className="block">
          <span className="mb-1.5 block text-sm font-semibold">Name of a new wishlist</span>
          <input name="name" className="input" maxLength={50} defaultValue={choice.suggestion} required />
        </label>
        <button className="inline-flex min-h-11 w-full items-center justify-center rounded-full bg-pine-700 px-5 font-semibold text-white hover:bg-pine-800">
          Create and save
        </button>
      </form>
    </dialog>
  )
}
