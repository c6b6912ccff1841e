import type { ReactNode } from 'react'
import { plural } from '@/app/lib/words'
import { showDuration } from '@/app/lib/show-experience'
import { showMoney } from '@/app/lib/show-money'
import { kindName } from '@/domain/experience/experience-kind'
import type { ExperienceCard as Card } from '@/domain/experience/experience-card'
import '../listing-card.css'
import { Rating } from '../rating'
import { SaveButton } from '../wishlists/save-button'

export interface ExperienceCardProps {
  experience: Card
  /** Days and people to carry to its page. */
  query?: URLSearchParams
  isEager?: boolean
  heading?: 'h2' | 'h3'
}

/** The address of an experience with the days and people of a search. */
function experienceHref(id: number, query?: URLSearchParams): string {
  const kept = new URLSearchParams()
  for (const name of ['from', 'adults', 'children']) {
    const value = query?.get(name)
    if (value) kept.set(name, value)
  }
  return kept.size > 0 ? `/experiences/${id}?${kept}` : `/experiences/${id}`
}

/** An experience in a list. Few elements: there are twenty on a page. */
export function ExperienceCard({ experience: one, query, isEager, heading: Heading = 'h3' }: ExperienceCardProps) {
  const href = experienceHref(one.id, query)
  const facts = [showDuration(one.minutes), `up to ${plural(one.maxGroup, 'person', 'people')}`]
  if (one.distanceKm !== null) facts.push(`${one.distanceKm.toFixed(1)} km away`)
  return (
    <article className="stay-card">
      <div className="stay-card-photos">
        <a href={href} tabIndex={-1} className="block">
          <img src={one.photo} alt={one.photoAlt} width={1200} height={800} loading={isEager ? undefined : 'lazy'} />
        </a>
        <span className="stay-card-tag">{kindName(one.kind)}</span>
        <SaveButton kind="experience" id={one.id} title={one.title} className="absolute top-2 right-2 z-20" />
      </div>
      <div className="stay-card-top">
        <p>{one.isOnline ? `Online, from ${one.city}` : `${one.city}, ${one.country}`}</p>
        <Rating rating100={one.rating100} reviewCount={one.reviewCount} />
      </div>
      <Heading className="stay-card-title">
        <a href={href}>{one.title}</a>
      </Heading>
      <p>{facts.join(' · ')}</p>
      <p>{one.languages.join(', ')}</p>
      <p className="stay-card-price">
        <b>{showMoney(one.priceMinor, one.currency, true)}</b> a person
      </p>
    </article>
  )
}

/** Cards beside one another; a strip to swipe on small screens. */
export function ExperienceRow({ items }: { items: Card[] }): ReactNode {
  return (
    <div className="snap-row -mx-4 scroll-px-4 gap-5 px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-2 sm:gap-x-5 sm:gap-y-8 sm:px-0 lg:grid-cols-4">
      {items.map((one) => (
        <div key={one.id} className="w-[78vw] max-w-80 sm:w-auto sm:max-w-none">
          <ExperienceCard experience={one} />
        </div>
      ))}
    </div>
  )
}
