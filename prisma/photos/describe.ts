import { colourWord } from './colour-words'
import type { PhotoParams } from './params'

export interface TagSeen {
  share: number
  rgb: [number, number, number]
  top: number
  left: number
  /** red, green and blue of some of its pixels, one after another */
  samples?: number[]
}

/** Tags whose colour is worth a word, and the least share of the picture from which a person would notice it. */
const COLOURED: Record<string, number> = {
  sofa: 0.02,
  armchair: 0.012,
  rug: 0.015,
  cushions: 0.003,
  curtains: 0.012,
  headboard: 0.008,
  duvet: 0.02,
  throw: 0.006,
  'accent wall': 0.04,
  wall: 0.06,
  cabinets: 0.03,
  worktop: 0.015,
  splashback: 0.01,
  chairs: 0.008,
  stools: 0.005,
  tiles: 0.05,
  towels: 0.003,
  vanity: 0.01,
  parasol: 0.008,
  loungers: 0.008,
  facade: 0.05,
  roof: 0.02,
  shutters: 0.004,
  door: 0.002,
  pouf: 0.004,
  'outdoor sofa': 0.015,
  awning: 0.006,
  flowers: 0.002,
  hammock: 0.002,
  zellige: 0.03,
  hull: 0.02,
  flag: 0.001,
  maple: 0.01,
  'cherry tree': 0.01,
  'door curtain': 0.001,
}

/** Tags that are only there or not. */
const PRESENT: Record<string, number> = {
  plant: 0.006,
  tv: 0.006,
  picture: 0.006,
  'coffee table': 0.006,
  'floor lamp': 0.001,
  pendant: 0.001,
  table: 0.006,
  pool: 0.02,
  tree: 0.01,
  bathtub: 0.015,
  shower: 0.01,
  fireplace: 0.005,
  balcony: 0.008,
  desk: 0.008,
  snow: 0.05,
  grill: 0.003,
  fridge: 0.004,
  oven: 0.003,
  fountain: 0.008,
  lantern: 0.002,
  screens: 0.02,
  'hot spring': 0.003,
  pond: 0.003,
  water: 0.05,
  quay: 0.008,
  silo: 0.004,
  fence: 0.003,
}

const FLOORS = {
  planks: 'wood',
  herringbone: 'parquet',
  tile: 'tile',
  stone: 'stone',
  terracotta: 'terracotta',
} as const
const BEDS: Record<string, string> = { double: '1 double', twin: '2 single', single: '1 single', bunk: '1 bunk bed' }
/** Kinds that show the inside of a room. */
export const INDOOR = new Set(['living', 'bedroom', 'kitchen', 'bathroom', 'hotel-room', 'workspace'])

/** Things with patterns: their colour is not that of their middle pixel. */
const PATTERNED = new Set(['rug', 'cushions', 'loungers', 'flowers', 'throw', 'parasol', 'awning', 'zellige'])
const NEUTRAL = new Set(['white', 'cream', 'beige', 'grey', 'black'])

/** The word for a thing: for a patterned one the colour that stands out, if enough of it shows. */
function wordOf(tag: string, seen: TagSeen): string {
  const middle = colourWord(...seen.rgb)
  if (!PATTERNED.has(tag) || !NEUTRAL.has(middle) || seen.samples === undefined) return middle
  const counts = new Map<string, number>()
  const total = seen.samples.length / 3
  for (let i = 0; i + 2 < seen.samples.length; i += 3) {
    const word = colourWord(seen.samples[i] ?? 0, seen.samples[i + 1] ?? 0, seen.samples[i + 2] ?? 0)
    if (!NEUTRAL.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= total * 0.26 ? best[0] : middle
}

/** What is visible in a rendered picture, from its tag mask. */
export function describe(p: PhotoParams, tags: Record<string, TagSeen>): Record<string, string> {
  const shows: Record<string, string> = {}
  for (const [tag, seen] of Object.entries(tags)) {
    const coloured = COLOURED[tag]
    if (coloured !== undefined && seen.share >= coloured) shows[tag] = wordOf(tag, seen)
    const present = PRESENT[tag]
    if (present !== undefined && seen.share >= present) shows[tag] = 'yes'
  }
  if (INDOOR.has(p.kind) && (tags.floor?.share ?? 0) > 0.03) shows.floor = FLOORS[p.floor]
  if (p.view !== 'none' && ((tags.view?.share ?? 0) > 0.012 || p.kind === 'view')) shows.view = p.view
  if (p.beds && (p.kind === 'bedroom' || p.kind === 'hotel-room')) shows.beds = BEDS[p.beds] ?? p.beds
  shows.light = p.light
  return shows
}

/** Fills "{sofa}" and the like in a caption with the words of what is shown. Throws when a word is missing. */
export function fillCaption(pattern: string, shows: Record<string, string>): string {
  const text = pattern.replace(/\{([a-z ]+)\}/g, (_, key: string) => {
    const word = shows[key]
    if (!word)
      throw new Error(
        `the caption "${pattern}" speaks of "${key}", which is not visible: shown are ${Object.keys(shows).join(', ')}`,
      )
    return word
  })
  return text.replace(/\b([Aa]) (?=[aeio])/g, '$1n ')
}
