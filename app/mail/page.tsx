import { MailFrame } from '@/app/components/mail/mail-frame'
import { MailList } from '@/app/components/mail/mail-list'
import { POSTBOX_METADATA } from '@/app/components/mail/postbox-metadata'
import { mailboxContext } from '@/app/lib/mailbox'
import { sitePage } from '@/app/lib/site-page'
import { listMails } from '@/domain/mail/list-mails'

export const metadata = POSTBOX_METADATA

export default sitePage(
  async (site) => {
    const ctx = await mailboxContext(site)
    const box = await listMails(ctx, {})
    return (
      <MailFrame
        isOpen={false}
        box={box}
        list={<MailList mails={box.mails} openId={null} now={ctx.now} isWide={false} />}
      >
        {box.mails.length > 0 && <p className="p-10 text-center text-[#555]">Choose a message to read it.</p>}
      </MailFrame>
    )
  },
  { path: '/mail', shell: 'bare' },
)
