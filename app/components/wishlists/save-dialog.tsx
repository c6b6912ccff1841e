'use client'

import { useEffect, useRef, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import type { SaveAnswer, SaveChoice } from '@/app/lib/save-answer'
import { t } from '@/app/lib/words'

export type SaveNotice = Extract<SaveAnswer, { text: string }>

export interface SaveDialogProps {
  notice: SaveNotice | null
  choice: SaveChoice | null
  /** Asks again, or says which list. */
  onSend: (fields: URLSearchParams) => void
  onClose: () => void
}

/** What a heart says: that it saved, or the question which list. Loaded when a heart is pressed. */
export function SaveDialog({ notice, choice, onSend, onClose }: SaveDialogProps) {
  return createPortal(
    <>
      {choice && <Chooser key={choice.value} choice={choice} onChoose={onSend} onClose={onClose} />}
      {notice && <Notice notice={notice} onChange={onSend} />}
    </>,
    document.body,
  )
}

function Notice({ notice, onChange }: { notice: SaveNotice; onChange: (fields: URLSearchParams) => void }) {
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
            <a href={`/wishlists/${notice.wishlistId}`} className="font-semibold underline underline-offset-3">
              {notice.wishlist}
            </a>
          </>
        )}
      </span>
      {notice.state === 'saved' && (
        <button
          type="button"
          className="shrink-0 font-semibold underline underline-offset-3"
          onClick={() =>
            onChange(
              new URLSearchParams({
                [notice.field]: notice.value,
                choose: '1',
                insteadOf: String(notice.wishlistId),
              }),
            )
          }
        >
          {t('Choose another list')}
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
  const choose = (name: string, value: string) => {
    const fields = new URLSearchParams({ [choice.field]: choice.value, [name]: value })
    if (choice.insteadOf) fields.set('insteadOf', choice.insteadOf)
    onChoose(fields)
  }
  const create = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name) choose('name', name)
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
          {choice.lists.length > 0 ? t('Save to a wishlist') : t('Create your first wishlist')}
        </h2>
        <button
          type="button"
          aria-label={t('Close')}
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
                onClick={() => choose('wishlist', String(id))}
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
          <span className="mb-1.5 block text-sm font-semibold">{t('Name of a new wishlist')}</span>
          <input name="name" className="input" maxLength={50} defaultValue={choice.suggestion} required />
        </label>
        <button className="inline-flex min-h-11 w-full items-center justify-center rounded-full bg-pine-700 px-5 font-semibold text-white hover:bg-pine-800">
          {t('Create and save')}
        </button>
      </form>
    </dialog>
  )
}
