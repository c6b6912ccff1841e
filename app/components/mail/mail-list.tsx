import { clsx } from 'clsx'
import { showShortDay } from '@/app/lib/show-date'
import type { MailLine } from '@/domain/mail/list-mails'

export interface MailListProps {
  mails: MailLine[]
  openId: number | null
  now: string
  /** Shown on wide screens only: a message is open. */
  isWide: boolean
}

/** The messages of the inbox, newest first. */
export function MailList({ mails, openId, now, isWide }: MailListProps) {
  return (
    <section aria-labelledby="inbox-title" className={clsx(isWide && 'hidden lg:block')}>
      <h1 id="inbox-title" className={isWide ? 'hidden' : 'sr-only'}>
        Inbox
      </h1>
      {mails.length === 0 && <p className="p-4">There is no mail yet.</p>}
      <ul>
        {mails.map((mail) => (
          <li key={mail.id} className="border-b border-[#d3d8df]">
            <a
              href={`/mail/${mail.id}`}
              aria-current={mail.id === openId ? 'true' : undefined}
              className={clsx(
                'block border-l-4 px-3 py-2.5 -outline-offset-2',
                mail.id === openId ? 'border-[#2d5d9f] bg-[#dce8f8]' : 'border-transparent hover:bg-[#f2f6fc]',
              )}
            >
              <span className="flex justify-between gap-3">
                <span className="truncate font-bold">{mail.fromName}</span>
                <span className="shrink-0 text-[12px] text-[#4a4a4a]">{sentAt(mail.sentAt, now)}</span>
              </span>
              <span className="block truncate text-[#1a4a8a]">{mail.subject}</span>
              <span className="block truncate text-[13px] text-[#4a4a4a]">{mail.preview}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The time for mail of today, the day for older mail. */
function sentAt(at: string, now: string): string {
  if (at.slice(0, 10) === now.slice(0, 10)) return at.slice(11, 16)
  const year = at.slice(0, 4) === now.slice(0, 4) ? '' : `, ${at.slice(0, 4)}`
  return `${showShortDay(at.slice(0, 10))}${year}`
}
