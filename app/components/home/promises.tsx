import { Icon } from '@/app/components/svg-icon'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

const PROMISES: { icon: string; title: PlainPhrase; text: PlainPhrase }[] = [
  {
    icon: 'receipt',
    title: 'The whole price, first',
    text: 'Fees and taxes are in the total that you see in the search. Nothing is added at the end.',
  },
  {
    icon: 'calendar-check',
    title: 'Nights kept while you pay',
    text: 'From the moment you reserve, the nights are yours for 15 minutes.',
  },
  { icon: 'rotate-ccw', title: 'Clear ways out', text: 'Every stay says in dates until when you get how much back.' },
  {
    icon: 'message-circle',
    title: 'Words of real guests',
    text: 'Only people who have stayed at a place can review it.',
  },
]

/** Why one can book here without worry. */
export function Promises() {
  return (
    <section className="page-width mt-16" aria-labelledby="promises-title">
      <div className="rounded-3xl bg-pine-100 px-6 py-10 sm:px-10 sm:py-12">
        <h2 id="promises-title" className="text-2xl font-semibold text-pine-900 sm:text-[1.75rem]">
          {t('Booked without a worry')}
        </h2>
        <ul className="mt-7 grid gap-8 sm:grid-cols-2 lg:grid-cols-4">
          {PROMISES.map(({ icon, title, text }) => (
            <li key={title}>
              <span className="grid size-12 place-items-center rounded-2xl bg-pine-700 text-white">
                <Icon name={icon} size={24} />
              </span>
              <h3 className="mt-4 text-lg font-semibold">{t(title)}</h3>
              <p className="mt-1 text-ink-soft">{t(text)}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
