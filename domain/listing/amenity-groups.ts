import type { Amenity } from '@/generated/prisma/client'
import type { ListingView } from './listing-view'

const LABELS: Record<string, string> = {
  essentials: 'Essentials',
  kitchen: 'Kitchen and dining',
  bathroom: 'Bathroom',
  bedroom: 'Bedroom and laundry',
  outdoor: 'Outdoors',
  family: 'Family',
  entertainment: 'Entertainment',
  work: 'Internet and work',
  parking: 'Parking',
  safety: 'Safety',
  services: 'Services',
  wellness: 'Wellness',
  food: 'Food and drink',
  views: 'Views',
  accessibility: 'Accessibility',
  eco: 'Sustainability',
  pets: 'Pets',
}

/** How a group of amenities is called. */
export const amenityLabel = (category: string): string => LABELS[category] ?? category

/** Amenities by category, in the order of display. */
export function amenityGroups(amenities: Amenity[]): ListingView['amenities'] {
  const sorted = [...amenities].sort((a, b) => a.rank - b.rank || a.id - b.id)
  const groups = new Map<string, ListingView['amenities'][number]>()
  for (const { category, key, name, icon } of sorted) {
    const group = groups.get(category) ?? { category, label: amenityLabel(category), items: [] }
    group.items.push({ key, name, icon })
    groups.set(category, group)
  }
  return [...groups.values()]
}
