/** A message that is not in this mailbox. */
export default function MailNotFound() {
  return (
    <main className="min-h-dvh bg-[#eef1f5] p-8 font-[Arial,'Liberation_Sans',sans-serif] text-[15px]">
      <h1 className="font-[Arial,'Liberation_Sans',sans-serif] text-[20px] font-bold">
        This message is not in your mailbox
      </h1>
      <p className="mt-2">
        It may be in the mailbox of somebody else.{' '}
        <a href="/mail" className="text-[#1a4a8a] underline">
          Go to your inbox
        </a>
      </p>
    </main>
  )
}
