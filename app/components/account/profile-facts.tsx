import type { AccountView } from '@/domain/account/view-account'

/** Who the guest is, as the site knows it. */
export function ProfileFacts({ account }: { account: AccountView }) {
  const facts = [
    ['First name', account.firstName],
    ['Last name', account.lastName],
    ['Email address', account.email],
    ['Phone', account.phone ?? 'Not given'],
    ['Home', [account.homeCity, account.homeCountry].filter(Boolean).join(', ') || 'Not given'],
    ['Languages', account.languages.join(', ') || 'Not given'],
    ['About', account.about ?? 'Nothing written yet'],
  ] as const
  return (
    <dl className="divide-y divide-sand-200 border-y border-sand-200">
      {facts.map(([label, value]) => (
        <div key={label} className="grid grid-cols-[8rem_1fr] gap-4 py-3.5">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="min-w-0 font-medium break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
