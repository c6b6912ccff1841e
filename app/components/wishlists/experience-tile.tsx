import { showDuration } from '@/app/lib/show-experience'
import { showMoney } from '@/app/lib/show-money'
import type { ExperienceItem } from '@/domain/wishlist/item-view'
import { Icon } from '../svg-icon'
import { Photo } from '../photo'
import { Rating } from '../rating'
import { SaveButton } from './save-button'

/** A saved experience in a list. */
export function ExperienceTile({ experience }: { experience: ExperienceItem }) {
  const { id, title, city, photo, durationMinutes, priceMinor, currency, rating100, reviewCount } = experience
  return (
    <article className="group relative flex min-w-0 flex-col">
      <div className="aspect-[4/3] overflow-hidden rounded-card bg-sand-100">
        {photo ? (
          <Photo photo={photo} alt="" className="size-full object-cover" />
        ) : (
          <span className="grid size-full place-items-center text-sand-500">
            <Icon name="sparkles" size={44} />
          </span>
        )}
      </div>
      <SaveButton kind="experience" id={id} title={title} className="absolute top-2 right-2 z-20" />
      <div className="flex items-start justify-between gap-3 pt-3">
        <p className="truncate text-sm text-ink-soft">Experience in {city}</p>
        <Rating rating100={rating100} reviewCount={reviewCount} />
      </div>
      <h2 className="mt-0.5 font-sans text-[1.05rem] leading-snug font-semibold tracking-normal">
        <a href={`/experiences/${id}`} className="line-clamp-2 group-hover:underline after:absolute after:inset-0">
          {title}
        </a>
      </h2>
      <p className="mt-0.5 text-sm text-ink-soft">{showDuration(durationMinutes)}</p>
      <p className="pt-2">
        <span className="text-lg font-semibold">{showMoney(priceMinor, currency, true)}</span>
        <span className="text-ink-soft"> a person</span>
      </p>
    </article>
  )
}
