import { showInstant } from '@/app/lib/show-date'

export interface Movement {
  id: number
  text: string
  bookingCode: string | null
  at: string
  amount: string
  isPlus: boolean
}

/** What came and what went, newest first. */
export function MovementList({ title, lines }: { title: string; lines: Movement[] }) {
  return (
    <section aria-labelledby="movements" className="mt-10">
      <h2 id="movements" className="mb-3 text-2xl font-semibold">
        {title}
      </h2>
      <ul className="divide-y divide-sand-200 rounded-card border border-sand-200 bg-surface px-5">
        {lines.map(({ id, text, bookingCode, at, amount, isPlus }) => (
          <li key={id} className="flex items-baseline justify-between gap-4 py-3.5">
            <div className="min-w-0">
              <p className="font-medium">
                {text}
                {bookingCode && (
                  <>
                    {' '}
                    <a href={`/trips/${bookingCode}`} className="text-link">
                      {bookingCode}
                    </a>
                  </>
                )}
              </p>
              <p className="text-sm text-ink-soft">{showInstant(at)}</p>
            </div>
            <p className={`font-semibold whitespace-nowrap ${isPlus ? 'text-pine-600' : ''}`}>{amount}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
