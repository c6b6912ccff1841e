import type { SiteContext } from '@/episode/site-context'
import { rich } from '@/app/lib/words'

/** Who one is here, for a person who has just opened the site. */
export function WelcomeStrip({ note }: { note: NonNullable<SiteContext['visitorNote']> }) {
  return (
    <p className="bg-saffron-100 text-[0.95rem]">
      <span className="page-width block py-2.5">
        {rich('You are signed in as {name}. E-mail {email}, password {password}.', {
          name: <strong>{note.name}</strong>,
          email: <code className="font-semibold">{note.email}</code>,
          password: <code className="font-semibold">{note.password}</code>,
        })}
      </span>
    </p>
  )
}
