import { showDuration } from '@/app/lib/show-experience'
import { plural } from '@/app/lib/words'
import type { ExperienceView } from '@/domain/experience/view-experience'
import { ListingPart } from '../listing/listing-part'
import { Icon } from '../svg-icon'

/** What an experience is: in short, in words, what is included and what to bring. */
export function ExperienceAbout({ view }: { view: ExperienceView }) {
  const facts: [icon: string, text: string][] = [
    ['clock', showDuration(view.minutes)],
    ['users', `Up to ${plural(view.maxGroup, 'person', 'people')}`],
    ['languages', view.languages.join(', ')],
    ['user', view.minAge > 0 ? `${view.minAge} years and older` : 'All ages'],
  ]
  return (
    <>
      <ul className="flex flex-wrap gap-x-7 gap-y-3 pb-8 text-[1.05rem]">
        {facts.map(([icon, text]) => (
          <li key={icon} className="flex items-center gap-2.5">
            <Icon name={icon} size={21} className="text-pine-600" />
            {text}
          </li>
        ))}
      </ul>
      <ListingPart id="about" title="What you’ll do">
        <div className="max-w-prose space-y-4">
          {view.description.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </ListingPart>
      <ListingPart id="includes" title="What’s included">
        <Checks items={view.includes} />
      </ListingPart>
      {view.brings.length > 0 && (
        <ListingPart id="brings" title="What to bring">
          <Checks items={view.brings} icon="luggage" />
        </ListingPart>
      )}
      {view.isOnline && (
        <ListingPart id="location" title="Where it happens">
          <p>
            {view.meetingPoint}. Times are those of {view.city}.
          </p>
        </ListingPart>
      )}
    </>
  )
}

const Checks = ({ items, icon = 'check' }: { items: string[]; icon?: string }) => (
  <ul className="grid gap-x-8 gap-y-2.5 sm:grid-cols-2">
    {items.map((item) => (
      <li key={item} className="flex gap-3">
        <Icon name={icon} size={19} className="mt-0.5 shrink-0 text-pine-600" />
        {item}
      </li>
    ))}
  </ul>
)

/** Who can come, how it is cancelled and booked. */
export function ExperienceTerms({ view }: { view: ExperienceView }) {
  const terms: [string, string][] = [
    ['Cancellation', view.policyText],
    [
      'Who can come',
      view.minAge > 0 ? `Guests of ${view.minAge} years and older.` : 'Guests of all ages; children with an adult.',
    ],
    ['Steps', view.isStepFree ? 'There are no steps.' : 'There are steps on the way, or uneven ground.'],
    ['Booking', view.isInstant ? 'Your seats are booked at once.' : 'The host answers first.'],
  ]
  return (
    <dl className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
      {terms.map(([name, text]) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd className="mt-1 text-ink-soft">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
