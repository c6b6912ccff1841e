import { stream } from '@/lib/rng'
import type { ExperienceFacts } from '@/prisma/world/experience'
import type { PhotoFacts } from '@/prisma/world/photo-library'

export interface ExperiencePhotoFacts {
  photo: string
  caption: string
}

/** What the drawings of public/drawings show; there are three of each, at another time of day. */
const DRAWINGS: Record<string, string> = {
  cooking: 'a pan full of vegetables and a chopping board',
  'food-tour': 'a market stall with fruit under a striped awning',
  'walking-tour': 'a row of old houses along a street with lanterns',
  'day-trip': 'a small bus on a road through the hills',
  outdoor: 'a path through pines towards the mountains',
  water: 'a sailing boat on calm water',
  art: 'an easel with a painting, and jars of brushes',
  music: 'a guitar and a drum on a small stage',
  wellness: 'stacked stones, a candle and a steaming bowl',
  wildlife: 'a deer at the edge of the woods and birds above',
  nightlife: 'cocktail glasses before the lights of the city',
  workshop: 'a clay pot on the wheel and tools on the wall',
  attraction: 'a building with columns, and people at the steps',
  aquarium: 'a large tank with a shark and small fish, and people before it',
  tower: 'a tower with a platform above the roofs',
  cycling: 'a bicycle with a full basket in a park',
  paddle: 'two people in a kayak',
  surf: 'three boards on the beach and a wave',
  whale: 'a whale that blows',
  vineyard: 'rows of vines, a bottle and a glass of wine',
  farm: 'a goat and a hen before a barn',
  online: 'an open laptop with a video call on a table',
}
const HOURS = ['in the morning', 'at noon', 'in the evening']

const WHERE: Record<string, string> = {
  ...{ kitchen: 'Where you cook', terrace: 'Where you sit', garden: 'The garden', pool: 'The pool', view: 'The view' },
  ...{ bathroom: 'The bath', workspace: 'The table that you work at', cabin: 'The hut on the way', house: 'The house' },
  'beach-hut': 'The hut at the beach',
}

/** Two drawings of its kind, and up to two renders that fit it and its city. */
export function experiencePhotos(
  seed: string,
  { index, theme, city }: ExperienceFacts,
  library: readonly PhotoFacts[],
): ExperiencePhotoFacts[] {
  const draws = stream(seed, 'experience photos', index)
  const drawing = theme.isOnline ? 'online' : (theme.drawing ?? theme.kind)
  const drawn = draws.sample([1, 2, 3], 2).map((n) => ({
    photo: `drawing-${drawing}-${n}`,
    caption: `Drawing: ${DRAWINGS[drawing]}, ${HOURS[n - 1]}`,
  }))
  const fitting = library.filter(
    ({ kind, settings, shows }) =>
      theme.photos.includes(kind) &&
      (settings.includes('any') || settings.includes(city.setting)) &&
      fitsView(shows.view, city.setting),
  )
  const renders = draws.sample(fitting, 6)
  const kinds = [...new Set(renders.map(({ kind }) => kind))].slice(0, 2)
  const shown = kinds.map((kind) => renders.find((photo) => photo.kind === kind) as PhotoFacts)
  return [...drawn, ...shown.map(({ id, kind }) => ({ photo: id, caption: WHERE[kind] ?? 'On the way' }))]
}

const VIEWS: Record<string, string[]> = {
  ...{ sea: ['coast'], mountains: ['mountain'], snow: ['mountain'], city: ['city', 'coast'], harbour: ['coast'] },
  ...{ forest: ['mountain', 'countryside'], lake: ['mountain'], hills: ['countryside', 'mountain'] },
}

const fitsView = (view: string | undefined, setting: string): boolean =>
  view === undefined || (VIEWS[view]?.includes(setting) ?? true)
