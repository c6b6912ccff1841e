import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Mailbox } from '@/domain/mail/list-mails'

export interface MailFrameProps {
  box: Mailbox
  list: ReactNode
  /** A message is open: on a narrow screen it is shown instead of the list. */
  isOpen: boolean
  children: ReactNode
}

/** The mail application: a bar with whose mail it is, folders, the list on the left, the message on the right. */
export function MailFrame({ box, list, isOpen, children }: MailFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col bg-[#d9dde3] font-[Arial,'Liberation_Sans',sans-serif] text-[14px] text-[#1c1c1c]">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-[#2d5d9f] bg-linear-to-b from-[#3768ab] to-[#244f8c] px-4 py-2.5 text-white">
        <p className="text-xl font-bold">
          <a href="/mail" className="focus-visible:outline-white">
            Postbox
          </a>
        </p>
        <p className="text-[13px]">
          {box.ownerName} &lt;{box.address}&gt;
        </p>
      </header>
      <nav aria-label="Folders" className="flex items-center gap-1 border-b border-[#9aa3b0] bg-[#eef1f5] px-3 py-1.5">
        <a
          href="/mail"
          aria-current="page"
          className="inline-block border border-[#9aa3b0] bg-white px-3 py-1 font-bold text-[#1c1c1c] hover:bg-[#fffbe0]"
        >
          Inbox ({box.mails.length})
        </a>
        <a href="/trips" className="ml-auto px-2 py-1 text-[#1a4a8a] underline hover:no-underline">
          Back to Larkstay
        </a>
      </nav>
      <main className="flex flex-1 flex-col bg-white lg:grid lg:grid-cols-[380px_1fr]">
        {list}
        <div className={clsx('min-w-0 flex-1 lg:block lg:border-l lg:border-[#9aa3b0]', !isOpen && 'hidden')}>
          {children}
        </div>
      </main>
    </div>
  )
}
