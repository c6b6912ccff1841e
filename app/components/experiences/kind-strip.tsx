import { EXPERIENCE_KIND_KEYS, EXPERIENCE_KINDS } from '@/domain/experience/experience-kind'
import { Icon } from '../svg-icon'

/** The kinds of experiences, as a strip to swipe through. */
export function KindStrip({ kinds }: { kinds: Record<string, number> }) {
  return (
    <nav aria-label="Kinds of experiences" className="page-width">
      <ul className="snap-row -mx-4 scroll-px-4 gap-1 px-4 py-1 lg:mx-0 lg:justify-center lg:gap-0 lg:px-0">
        {EXPERIENCE_KIND_KEYS.filter((key) => kinds[key]).map((key) => (
          <li key={key}>
            <a
              href={`/experiences?kinds=${key}`}
              className="flex h-full w-21 flex-col items-center gap-1.5 rounded-2xl px-1 py-3 text-center text-[0.82rem] leading-tight font-medium text-ink-soft hover:bg-sand-100 hover:text-ink"
            >
              <Icon name={EXPERIENCE_KINDS[key].icon} size={26} />
              {EXPERIENCE_KINDS[key].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
