import { colourWord } from './colour-words'
import type { PhotoParams } from './params'

type ColourKey = 'main' | 'second' | 'accent' | 'accentWall' | 'throwColor' | 'wall' | 'rugColor'

/** The colour that a thing was painted in: tag to parameter, by kind. */
const PAINTED: Partial<Record<PhotoParams['kind'], Record<string, ColourKey>>> = {
  living: { sofa: 'main', armchair: 'second', 'accent wall': 'accentWall', pouf: 'accent', wall: 'wall' },
  bedroom: { headboard: 'main', throw: 'accent', duvet: 'second', 'accent wall': 'accentWall', wall: 'wall' },
  'hotel-room': { headboard: 'main', throw: 'accent', armchair: 'main', 'accent wall': 'accentWall', wall: 'wall' },
  kitchen: { cabinets: 'main', stools: 'accent', chairs: 'accent', splashback: 'second', wall: 'wall' },
  bathroom: { tiles: 'main', towels: 'second', wall: 'wall' },
  workspace: { chairs: 'main', wall: 'wall' },
  terrace: { 'outdoor sofa': 'main', chairs: 'accent', parasol: 'second' },
  pool: { loungers: 'second', parasol: 'throwColor' },
  garden: { armchair: 'main', 'outdoor sofa': 'main', hammock: 'main' },
  house: { facade: 'main', shutters: 'second', door: 'throwColor' },
  block: { facade: 'main', awning: 'accent', shutters: 'second' },
  view: { armchair: 'main' },
  castle: { facade: 'main', roof: 'rugColor', door: 'accent', flag: 'throwColor' },
  riad: { facade: 'wall', zellige: 'main', door: 'accent', 'outdoor sofa': 'main' },
  ryokan: { roof: 'rugColor', maple: 'second', 'cherry tree': 'second', 'door curtain': 'accent' },
  houseboat: { hull: 'main', facade: 'second', roof: 'rugColor', door: 'accent' },
  barn: { facade: 'main', roof: 'rugColor', door: 'accent' },
}

/**
 * Things that are what they are painted whatever their pixels say: the front of a block has the houses next door in its tag,
 * a court lies in the shade, a roof against an evening sky looks black, a curtain hangs beside a lamp.
 */
const AS_PAINTED: Partial<Record<PhotoParams['kind'], string[]>> = {
  ...{ block: ['facade'], riad: ['facade', 'door', 'zellige'], castle: ['roof'], ryokan: ['door curtain', 'maple'] },
  houseboat: ['hull'],
}

/** For a painted colour: the words of its pixels in shade or warm light, where people still say the painted one. */
const SHADES: Record<string, string[]> = {
  white: ['grey', 'beige', 'cream', 'blue'],
  cream: ['grey', 'white'],
  yellow: ['brown', 'olive', 'orange', 'beige'],
  blue: ['navy', 'grey', 'teal'],
  navy: ['blue'],
  teal: ['grey'],
  green: ['grey', 'olive', 'teal'],
  purple: ['grey'],
  orange: ['brown'],
  terracotta: ['red', 'brown', 'orange'],
  red: ['brown', 'terracotta'],
  brown: ['terracotta'],
  pink: ['red', 'terracotta'],
  grey: ['blue', 'navy'],
}

/**
 * The words that a person would use: people see through shade and warm light, a white wall at sunset is white to them.
 * A word of the pixels that is no shade of the painted colour stays.
 */
export function asPeopleSay(p: PhotoParams, shows: Record<string, string>): Record<string, string> {
  const said = { ...shows }
  for (const [tag, key] of Object.entries(PAINTED[p.kind] ?? {})) {
    const seen = shows[tag]
    const hex = p[key]
    if (seen === undefined || seen === 'yes' || hex === undefined) continue
    const isTwoColoured = p.kind === 'pool' && tag === 'loungers' && p.extra === 'mix'
    if (isTwoColoured || (p.kind === 'kitchen' && tag === 'cabinets' && p.style === 'wood')) continue
    const painted = colourWord(...channels(hex))
    if ((SHADES[painted] ?? []).includes(seen) || AS_PAINTED[p.kind]?.includes(tag)) said[tag] = painted
  }
  return said
}

const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]
