/** What can be done, in the order of the strip of kinds. */
export const EXPERIENCE_KINDS = {
  attraction: { name: 'Tickets and sights', one: 'Ticket', icon: 'ticket' },
  'food-tour': { name: 'Food tours', one: 'Food tour', icon: 'utensils' },
  cooking: { name: 'Cooking', one: 'Cooking class', icon: 'chef-hat' },
  'walking-tour': { name: 'City walks', one: 'City walk', icon: 'map-pin' },
  'day-trip': { name: 'Day trips', one: 'Day trip', icon: 'bus' },
  outdoor: { name: 'Outdoors', one: 'Outdoor activity', icon: 'mountain' },
  water: { name: 'On the water', one: 'On the water', icon: 'waves' },
  wildlife: { name: 'Wildlife', one: 'Wildlife', icon: 'paw-print' },
  art: { name: 'Art', one: 'Art', icon: 'palette' },
  music: { name: 'Music and dance', one: 'Music and dance', icon: 'music' },
  workshop: { name: 'Workshops', one: 'Workshop', icon: 'hammer' },
  wellness: { name: 'Wellness', one: 'Wellness', icon: 'flower-2' },
  nightlife: { name: 'Nightlife', one: 'Nightlife', icon: 'martini' },
} as const

export type ExperienceKind = keyof typeof EXPERIENCE_KINDS

export const EXPERIENCE_KIND_KEYS = Object.keys(EXPERIENCE_KINDS) as ExperienceKind[]

/** "Cooking class" */
export const kindName = (kind: string): string => EXPERIENCE_KINDS[kind as ExperienceKind]?.one ?? 'Experience'
