import { showInstant } from '@/app/lib/show-date'
import type { MailView } from '@/domain/mail/view-mail'

/** Only its own mails carry a link to the reservation. */
const SITE = 'Larkstay'

/** One message: who, to whom, when, and the text as it was written. */
export function MailMessage({ mail, ownerName }: { mail: MailView; ownerName: string }) {
  return (
    <article aria-labelledby="subject">
      <p className="border-b border-[#d3d8df] bg-[#eef1f5] px-4 py-2 lg:hidden">
        <a href="/mail" className="text-[#1a4a8a] underline">
          Back to the inbox
        </a>
      </p>
      <header className="border-b border-[#d3d8df] bg-[#f7f9fb] px-5 py-4">
        <h1 id="subject" className="font-[Arial,'Liberation_Sans',sans-serif] text-[20px] font-bold tracking-normal">
          {mail.subject}
        </h1>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-[13px]">
          <Line label="From" value={`${mail.fromName} <${mail.fromAddress}>`} />
          <Line label="To" value={`${ownerName} <${mail.toAddress}>`} />
          <Line label="Date" value={showInstant(mail.sentAt)} />
        </dl>
      </header>
      <div className="max-w-[72ch] space-y-4 px-5 py-6 text-[15px] leading-relaxed break-words">
        {mail.paragraphs.map((paragraph, i) => (
          <p key={i} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
        {mail.bookingCode && mail.fromName === SITE && (
          <p>
            <a href={`/trips/${mail.bookingCode}`} className="text-[#1a4a8a] underline">
              Reservation {mail.bookingCode} on Larkstay
            </a>
          </p>
        )}
      </div>
    </article>
  )
}

const Line = ({ label, value }: { label: string; value: string }) => (
  <>
    <dt className="text-[#4a4a4a]">{label}</dt>
    <dd className="break-all">{value}</dd>
  </>
)
