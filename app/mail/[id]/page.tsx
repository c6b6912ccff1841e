import { notFound } from 'next/navigation'
import { MailFrame } from '@/app/components/mail/mail-frame'
import { MailList } from '@/app/components/mail/mail-list'
import { MailMessage } from '@/app/components/mail/mail-message'
import { POSTBOX_METADATA } from '@/app/components/mail/postbox-metadata'
import { mailboxContext } from '@/app/lib/mailbox'
import { sitePage } from '@/app/lib/site-page'
import { listMails } from '@/domain/mail/list-mails'
import { viewMail } from '@/domain/mail/view-mail'

export const metadata = POSTBOX_METADATA

export default sitePage(
  async (site, { params }) => {
    const ctx = await mailboxContext(site)
    if (!/^\d{1,15}$/.test(params.id ?? '')) notFound()
    const mail = await viewMail(ctx, { mailId: Number(params.id) })
    const box = await listMails(ctx, {})
    return (
      <MailFrame isOpen box={box} list={<MailList mails={box.mails} openId={mail.id} now={ctx.now} isWide />}>
        <MailMessage mail={mail} ownerName={box.ownerName} />
      </MailFrame>
    )
  },
  { path: '/mail/[id]', shell: 'bare' },
)
