import { Icon } from '@/app/components/svg-icon'
import { showRating } from '@/app/components/rating'
import type { ListingView } from '@/domain/listing/listing-view'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

interface Highlight {
  icon: string
  title: string
  text: string
}

const MOST_SHOWN = 4
const EXCELLENT = 480

/** What stands out about a stay, drawn from its facts; the first that hold. */
function highlightsOf(view: ListingView): Highlight[] {
  const { card, rules, scores, host } = view
  const all: (Highlight | false)[] = [
    rules.isSelfCheckIn && {
      icon: 'key-round',
      title: t('Come when you like'),
      text: t('You let yourself in, without waiting for anybody.'),
    },
    card.isFreeCancellation &&
      view.roomTypes.every((room) => room.isRefundable) && {
        icon: 'rotate-ccw',
        title: t('Free cancellation'),
        text: said(view.policyText.split('. ')[0] + '.'),
      },
    (scores.location ?? 0) >= EXCELLENT && {
      icon: 'map-pin',
      title: t('A place people love to be'),
      text: t('Guests give the location {rating} out of 5.', { rating: showRating(scores.location!) }),
    },
    (scores.cleanliness ?? 0) >= EXCELLENT && {
      icon: 'sparkles',
      title: t('Spotless'),
      text: t('Guests give the cleanliness {rating} out of 5.', { rating: showRating(scores.cleanliness!) }),
    },
    host.isSuperhost && {
      icon: 'award',
      title: t('{name} is a Superhost', { name: host.firstName }),
      text: t('An experienced host with very good reviews.'),
    },
    card.hasBreakfast &&
      view.roomTypes.every((room) => room.hasBreakfast) && {
        icon: 'coffee',
        title: t('Breakfast included'),
        text: t('It is in the price.'),
      },
    card.isInstant && { icon: 'zap', title: t('Booked at once'), text: t('No waiting for an answer of the host.') },
  ]
  return all.filter((highlight) => highlight !== false).slice(0, MOST_SHOWN)
}

/** The highlights as a list with icons. */
export function Highlights({ view }: { view: ListingView }) {
  const highlights = highlightsOf(view)
  if (highlights.length === 0) return null
  return (
    <ul className="grid gap-5 border-t border-sand-300 py-8 sm:grid-cols-2">
      {highlights.map(({ icon, title, text }) => (
        <li key={title} className="flex gap-4">
          <Icon name={icon} size={26} className="mt-0.5 shrink-0 text-pine-600" />
          <div>
            <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
            <p className="text-[0.95rem] text-ink-soft">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
