import { showDay } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import type { ExperienceSort } from '@/domain/experience/experience-criteria'

/** `45 minutes`, `2 hours`, `2 h 30 min` */
export function showDuration(minutes: number): string {
  if (minutes < 60) return t('{n} minutes', { n: minutes })
  if (minutes % 60 === 0) return plural(minutes / 60, 'hour')
  return t('{hours} h {minutes} min', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** `2 adults, 1 child` */
export const showPeople = ({ adults, children }: { adults: number; children: number }): string =>
  children > 0 ? `${plural(adults, 'adult')}, ${plural(children, 'child', 'children')}` : plural(adults, 'adult')

/** `Sat, Mar 13 at 10:00` */
export const showStart = ({ date, startTime }: { date: string; startTime: string }): string =>
  t('{day} at {time}', { day: showDay(date), time: startTime })

export const SORT_NAMES: Record<ExperienceSort, string> = {
  recommended: 'Recommended',
  price: 'Price, low to high',
  'price-desc': 'Price, high to low',
  rating: 'Best rated',
  duration: 'Shortest first',
  popular: 'Most reviewed',
}
