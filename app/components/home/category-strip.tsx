import { Icon } from '@/app/components/svg-icon'
import type { HomeView } from '@/domain/home/view-home'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

/** The kinds of places, as a strip to swipe through. */
export function CategoryStrip({ categories }: { categories: HomeView['categories'] }) {
  return (
    <nav aria-label={t('Kinds of places')} className="page-width">
      <ul className="snap-row -mx-4 scroll-px-4 gap-1 px-4 py-1 lg:mx-0 lg:gap-0 lg:px-0">
        {categories.map(({ key, name, icon }) => (
          <li key={key}>
            <a
              href={`/search?categories=${encodeURIComponent(key)}`}
              className="flex h-full w-20 flex-col items-center gap-1.5 rounded-2xl px-1 py-3 text-center text-[0.82rem] leading-tight font-medium text-ink-soft hover:bg-sand-100 hover:text-ink"
            >
              <Icon name={icon} size={26} />
              {said(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
