import { PIECES } from './caption-pieces'
import type { PhotoParams } from './params'

const VIEW_WORDS: Record<string, string> = {
  sea: 'a view of the sea',
  mountains: 'mountains outside',
  city: 'a view over the city',
  forest: 'the forest outside',
  garden: 'greenery outside',
  lake: 'a view of the lake',
  hills: 'hills outside',
  snow: 'snow outside',
}

const LIGHT_WORDS: Record<string, string> = {
  morning: 'in the morning',
  day: 'by day',
  sunset: 'at sunset',
  evening: 'in the evening',
  overcast: 'under a grey sky',
}

const HOUSE_WORDS: Record<string, string> = {
  med: 'southern house',
  brick: 'brick house',
  modern: 'modern villa',
  boards: 'wooden house',
  stone: 'stone house',
  farmhouse: 'farmhouse',
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
/** The word with the article that its first sound asks for. */
export const withArticle = (text: string) => `${/^[aeio]/.test(text) ? 'an' : 'a'} ${text}`

function nounOf(p: PhotoParams, shows: Record<string, string>): string {
  const facade = shows.facade === undefined ? '' : `${shows.facade} `
  switch (p.kind) {
    case 'living':
      return p.shell === 'loft' ? 'loft living room' : p.shell === 'cottage' ? 'sitting room with beams' : 'living room'
    case 'bedroom':
    case 'hotel-room': {
      const room = p.kind === 'bedroom' ? 'bedroom' : 'hotel room'
      if (p.beds === 'bunk') return "children's room with a bunk bed"
      if (p.beds === 'twin') return `${room} with two single beds`
      return `${room} with a ${p.beds === 'single' ? 'single' : 'double'} bed`
    }
    case 'bathroom':
      return shows.bathtub === undefined
        ? 'bathroom with a shower'
        : shows.shower === undefined
          ? 'bathroom with a bathtub'
          : 'bathroom with a bathtub and a shower'
    case 'kitchen':
      return p.beds === 'table' ? 'kitchen with a table' : 'kitchen with an island'
    case 'house':
      return `${p.style === 'med' || p.style === 'boards' || p.style === 'modern' ? facade : ''}${HOUSE_WORDS[p.style] ?? 'house'}${p.size === 1 ? ' on one floor' : ''}`
    case 'block':
      return `${p.style === 'brick' ? 'brick ' : facade}apartment building with ${['no', 'two', 'three', 'three', 'four', 'five', 'six'][p.size ?? 5]} floors`
    case 'cabin':
      return `${p.style === 'aframe' ? 'A-frame cabin' : p.style === 'log' ? 'log cabin' : 'timber cabin'} ${p.view === 'snow' ? 'in the snow' : 'in the woods'}`
    case 'treehouse':
      return 'treehouse among tall trees'
    case 'beach-hut':
      return `${facade}beach hut by the sea`
    case 'castle':
      return `${facade}${p.style === 'chateau' ? 'castle with pointed towers' : p.style === 'tower' ? 'castle with corner turrets' : p.extra === 'moat' ? 'castle with a moat' : 'castle with battlements'}`
    case 'riad':
      return p.style === 'roof' ? 'roof terrace of a riad' : `${facade}riad courtyard with a fountain`
    case 'ryokan':
      return `${p.size === 1 ? 'low ryokan' : 'ryokan'} with ${p.extra === 'spring' ? 'a hot spring' : 'a pond'} in its garden`
    case 'houseboat':
      return p.style === 'raft'
        ? `${facade}cabin on a raft on a lake`
        : p.style === 'float'
          ? `${facade}floating home on a canal`
          : `${facade}houseboat on a canal${shows.hull === undefined ? '' : ` with ${withArticle(`${shows.hull} hull`)}`}`
    case 'barn':
      return `${facade}${p.style === 'stone' ? 'stone ' : ''}barn${p.extra === 'silo' ? ' with a silo' : ''}`
    case 'pool':
      return `${p.size === 2 ? 'long pool' : 'pool'}${p.style === 'palms' ? ' and palms' : p.style === 'cypress' ? ' and cypresses' : ''}`
    case 'view':
      return (
        { bars: 'balcony', glass: 'balcony', wall: 'roof terrace', wood: 'wooden balcony', rope: 'deck' }[p.style] ??
        'balcony'
      )
    case 'terrace':
      return p.extra === 'dining' ? 'terrace with a dining table' : 'terrace'
    case 'garden':
      return p.extra === 'dining'
        ? 'garden with a dining table'
        : p.extra === 'hammock'
          ? 'garden with a hammock'
          : 'garden with places to sit'
    default:
      return p.kind
  }
}

/** Texts for a picture from what it shows, the shortest first; every one of them is true of it. */
export function captionsFor(p: PhotoParams, shows: Record<string, string>, isAgain = false): string[] {
  const noun = capital(nounOf(p, shows))
  const pieces = (PIECES[p.kind] ?? PIECES.bedroom ?? [])
    .filter(([tag]) => shows[tag] !== undefined && shows[tag] !== 'yes')
    .map(([tag, name, many]) => (many ? `${shows[tag]} ${name}` : withArticle(`${shows[tag]} ${name}`)))
  const place =
    p.kind === 'cabin' || p.kind === 'beach-hut' || p.kind === 'treehouse' ? undefined : VIEW_WORDS[shows.view ?? '']
  const light = LIGHT_WORDS[p.light] ?? ''
  const withAll = (count: number) => {
    const things = [...pieces.slice(0, count), ...(place === undefined ? [] : [place])]
    if (things.length === 0) return noun
    const list = things.length === 1 ? things[0] : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
    return `${noun}${/ with /.test(noun) ? ', ' : ' with '}${list}`
  }
  const counts = Array.from({ length: pieces.length + 1 }, (_, i) => i).filter((i) => i > 0 || pieces.length === 0)
  const side = isAgain ? ', from another side' : ''
  return counts.flatMap((i) => [`${withAll(i)}${side}`, `${withAll(i)}, ${light}${side}`])
}
