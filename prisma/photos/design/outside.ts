import type { Shot } from '../shots'
import { between, drawn, inTurn } from './drawn'
import { LEADS, OPEN_LIGHTS, type Place } from './palette'

const BLOOMS = ['#c8508a', '#e0a04a', '#8f6fb8', '#d8604a', '#e6d27a', '#b86fa8', '#f0e6d2']

const OUTLOOKS: Place[] = [
  { settings: ['city', 'coast'], view: 'city', drop: [12, 18] },
  { settings: ['coast'], view: 'sea', drop: [12, 26] },
  { settings: ['city'], view: 'city', drop: [34, 46] },
  { settings: ['mountain'], view: 'mountains', drop: [6, 12] },
  { settings: ['countryside'], view: 'hills', drop: [6, 12] },
  { settings: ['city'], view: 'city', drop: [11, 17] },
  { settings: ['coast'], view: 'sea', drop: [6, 14] },
  { settings: ['mountain', 'countryside'], view: 'lake', drop: [6, 10] },
  { settings: ['city'], view: 'city', drop: [28, 40] },
  { settings: ['mountain'], view: 'snow', drop: [5, 10] },
  { settings: ['coast'], view: 'sea', drop: [16, 30] },
  { settings: ['countryside', 'mountain'], view: 'forest', drop: [5, 9] },
]

const cloudOf = (draws: { next(): number }) => Math.round((0.2 + 0.35 * draws.next()) * 100) / 100

const viewShots = drawn('view', 7, 28, ({ n, draws }) => {
  const place = inTurn(OUTLOOKS, n)
  const [main, , woodLike] = inTurn(LEADS, n * 3 + 1)
  return {
    ...{ settings: place.settings, view: place.view, drop: between(draws, place.drop) },
    ...{ main, light: draws.weighted(OPEN_LIGHTS), cloud: cloudOf(draws), mirror: draws.chance(0.5) },
    accent: draws.one(BLOOMS),
    second: woodLike,
    style: draws.one(
      place.view === 'city' ? ['bars', 'glass', 'wall', 'bars'] : ['wood', 'rope', 'wall', 'glass', 'bars'],
    ),
    table: draws.one(place.view === 'city' ? ['tile', 'stone', 'terracotta'] : ['deck', 'stone', 'terracotta', 'tile']),
    woodColor: draws.one(['#8a6242', '#7a5436', '#a9805a']),
    extra: draws.chance(0.65) ? 'clear' : undefined,
    camera: draws.one(['corner', 'left', 'wide', 'wide']),
    plant: draws.one(['olive', 'palm', 'monstera']),
    pot: draws.one(['#b9704c', '#e8e2d8', '#55585c']),
  }
})

const TERRACES: Place[] = [
  { settings: ['any'], view: 'garden', drop: [0, 0] },
  { settings: ['city', 'coast'], view: 'city', drop: [12, 17] },
  { settings: ['coast'], view: 'sea', drop: [8, 20] },
  { settings: ['mountain'], view: 'mountains', drop: [5, 9] },
  { settings: ['city'], view: 'city', drop: [26, 38] },
  { settings: ['any'], view: 'garden', drop: [0, 0] },
  { settings: ['countryside'], view: 'hills', drop: [2, 6] },
  { settings: ['coast'], view: 'sea', drop: [10, 18] },
  { settings: ['mountain', 'countryside'], view: 'lake', drop: [4, 8] },
]

const terraceShots = drawn('terrace', 6, 22, ({ n, draws }) => {
  const place = inTurn(TERRACES, n)
  const [main, accent, second] = inTurn(LEADS, n * 7 + 3)
  return {
    ...{ settings: place.settings, view: place.view, drop: between(draws, place.drop) },
    ...{ main, accent, second, light: draws.weighted(OPEN_LIGHTS), cloud: cloudOf(draws), mirror: n % 2 === 0 },
    style: place.view === 'garden' ? 'none' : draws.one(['glass', 'bars', 'wood', 'rope', 'wall']),
    table: draws.one(['deck', 'tile', 'terracotta', 'stone']),
    camera: draws.one(['corner', 'left', 'front']),
    extra: draws.chance(0.4) ? 'dining' : undefined,
    lamp: draws.one(['pergola', 'parasol', undefined]),
    frame: draws.chance(0.3) ? 'stone' : undefined,
    wall: draws.one(['#f4efe6', '#e6d3b3', '#c9b99e', '#d9a27a', '#cfd6d2']),
    woodColor: draws.one(['#a9805a', '#7a5436', '#8a6242']),
    rugColor: draws.one(['#4f86a8', '#b5654a', '#d9cbb4', '#5f8a6a']),
    rugPattern: draws.one(['stripes', 'kilim', 'berber']),
    plant: draws.one(['olive', 'palm']),
    vase: draws.one(['wood', 'shell']),
    pot: draws.one(['#b9704c', '#e8e2d8', '#55585c']),
  }
})

const POOLS: Place[] = [
  { settings: ['any'], view: 'garden', drop: [0, 0] },
  { settings: ['coast'], view: 'sea', drop: [8, 18] },
  { settings: ['countryside', 'mountain'], view: 'hills', drop: [3, 6] },
  { settings: ['any'], view: 'garden', drop: [0, 0] },
  { settings: ['mountain'], view: 'mountains', drop: [3, 6] },
  { settings: ['coast', 'any'], view: 'garden', drop: [0, 0] },
]

const poolShots = drawn('pool', 5, 16, ({ n, draws }) => {
  const place = inTurn(POOLS, n)
  const [second, accent] = inTurn(LEADS, n * 3)
  return {
    ...{ settings: place.settings, view: place.view, drop: between(draws, place.drop) },
    ...{ second, light: draws.weighted(OPEN_LIGHTS), cloud: cloudOf(draws), mirror: draws.chance(0.5) },
    accent: draws.one(BLOOMS),
    main: draws.one(['#8fd0d6', '#7fc4dc', '#86c8d2', '#6fb8c4', '#9fd4c8']),
    style: place.view === 'sea' ? 'palms' : draws.one(['palms', 'cypress', 'trees']),
    table: draws.one(['stone', 'tile', 'deck', 'terracotta']),
    size: n % 3 === 2 ? 2 : undefined,
    camera: draws.one(['corner', 'left']),
    throwColor: draws.chance(0.5) ? accent : '#f2ece0',
    wall: draws.one(['#f4efe6', '#d9b07a', '#e6d3b3', '#cfc6b8']),
    woodColor: draws.one(['#a9805a', '#7a5436', '#8a6242']),
    extra: draws.chance(0.4) ? 'mix' : undefined,
  }
})

const gardenShots = drawn('garden', 4, 14, ({ n, draws }) => {
  const [main, accent] = inTurn(LEADS, n * 5 + 1)
  return {
    settings: inTurn([['any'], ['countryside', 'any'], ['countryside', 'coast'], ['any']] as Shot['settings'][], n),
    ...{ view: 'none' as const, main, light: draws.weighted(OPEN_LIGHTS), cloud: cloudOf(draws) },
    extra: inTurn(['lounge', 'dining', 'hammock', 'lounge'], n),
    style: draws.chance(0.35) ? 'cypress' : undefined,
    accent: draws.one(BLOOMS),
    second: draws.one(BLOOMS),
    throwColor: accent,
    woodColor: draws.one(['#a07a52', '#8a6242', '#7a5436']),
    mirror: draws.chance(0.5),
  }
})

const HOUSES: [style: string, walls: string[], settings: Shot['settings']][] = [
  ['med', ['#f4efe6', '#d9a866', '#d98f6a', '#e6c9a0', '#cfa9a0'], ['coast', 'countryside']],
  ['brick', ['#a8644c', '#8f4f42', '#b98a6a'], ['city', 'any']],
  ['modern', ['#f3f1ec', '#d6d2ca', '#8f8a84'], ['any']],
  ['boards', ['#4f6f86', '#8fa08f', '#a8483a', '#e6d9b5', '#f1ece2'], ['any']],
  ['stone', ['#c2b094', '#a9a093', '#cfc0a4'], ['countryside', 'mountain']],
  ['farmhouse', ['#efe9dd', '#5f6a6a', '#9c4a3c'], ['countryside', 'any']],
]
const DOORS = ['#2f5a7a', '#a8483a', '#4f6f5a', '#d8a24a', '#5f4a6a', '#3f6f72', '#7a5436']

const houseShots = drawn('house', 7, 26, ({ n, draws }) => {
  const [style, walls, settings] = inTurn(HOUSES, n)
  return {
    settings,
    ...{ style, main: inTurn(walls, Math.floor(n / HOUSES.length)), view: 'garden' as const },
    ...{ light: draws.weighted(OPEN_LIGHTS), cloud: cloudOf(draws), mirror: draws.chance(0.5) },
    camera: draws.one(['corner', 'left']),
    second: draws.one(['#4f83a8', '#5f7f5a', '#6f8a6a', '#8a4a44', '#3f5f6a', '#c9b48f']),
    throwColor: inTurn(DOORS, n),
    rugColor: draws.one(['#c0714c', '#a5573a', '#7a6a5c', '#5f6468']),
    accent: draws.one(BLOOMS),
    woodColor: draws.one(['#a8794c', '#7a5436', '#8f6a48']),
    size: style !== 'modern' && draws.chance(0.35) ? 1 : undefined,
  }
})

const BLOCKS: [style: string, walls: string[]][] = [
  ['classic', ['#e6d9bf', '#d9cdb9', '#e9dcd0']],
  ['brick', ['#a8604a', '#8f5544', '#c09a78']],
  ['pastel', ['#e6b08a', '#d9c07a', '#a9c0b0', '#d9a0a0', '#9fb5c9']],
  ['white', ['#f3f1ec', '#e3ded4']],
  ['concrete', ['#b9b4ab', '#9aa0a5']],
]

const blockShots = drawn('block', 6, 16, ({ n, draws }) => {
  const [style, walls] = inTurn(BLOCKS, n)
  return {
    settings: n % 3 === 1 ? ['any'] : ['city', 'coast'],
    ...{ style, main: inTurn(walls, Math.floor(n / BLOCKS.length) + 1), view: 'none' as const },
    ...{
      light: draws.weighted(OPEN_LIGHTS),
      cloud: cloudOf(draws),
      mirror: draws.chance(0.5),
    },
    camera: draws.one(['corner', 'left']),
    second: draws.one(['#3f5a52', '#4f7f6a', '#2f3f4a', '#8a4a44', '#4f83a8']),
    accent: draws.one(['#8f3a34', '#3f6a5a', '#4f83a8', '#c8a04a', '#c27f4e']),
    size: draws.integer(3, 6),
  }
})

const cabinShots = drawn('cabin', 5, 12, ({ n, draws }) => {
  const snowy = n % 4 === 1
  return {
    settings: snowy ? ['mountain'] : ['mountain', 'countryside'],
    style: inTurn(['aframe', 'log', 'boards', 'boards', 'aframe', 'log', 'boards'], n),
    view: snowy ? ('snow' as const) : ('forest' as const),
    light: snowy ? draws.one(['overcast', 'evening', 'morning'] as const) : draws.weighted(OPEN_LIGHTS),
    ...{ cloud: cloudOf(draws), mirror: draws.chance(0.5) },
    main: draws.one(['#8a5f3c', '#7a4f34', '#b07a4a', '#4f5a52', '#9c4a3c', '#6b4a34']),
    second: draws.one(['#efe6d6', '#2f3236', '#d9cdb8']),
    accent: draws.one(['#4f6a4a', '#9c3f38', '#c27f4e', '#5d7f94', '#d8a24a']),
    camera: draws.one(['corner', 'left']),
    extra: draws.chance(0.4) ? 'birch' : undefined,
  }
})

const hut = (kind: 'treehouse' | 'beach-hut', walls: string[]) =>
  drawn(kind, 3, 6, ({ n, draws }) => {
    const beach = kind === 'beach-hut'
    return {
      settings: beach ? ['coast'] : ['countryside', 'mountain'],
      view: beach ? ('sea' as const) : ('forest' as const),
      ...{ main: inTurn(walls, n), light: inTurn(['morning', 'day', 'sunset', 'overcast'] as const, n + 1) },
      ...{ cloud: cloudOf(draws), mirror: n % 2 === 0, second: draws.one(['#efe6d6', '#f6f2ea', '#3a3d40']) },
      accent: draws.one(['#e0a04a', '#4f6a5a', '#c8603c', '#4f83a8', '#9c3f38']),
      rugColor: draws.one(['#d9c3a0', '#4f7f86', '#b5654a', '#f2ece0']),
    }
  })

/** Houses, gardens, pools, terraces and views that are drawn from palettes. */
export const drawnOutside: Shot[] = [
  ...houseShots,
  ...blockShots,
  ...cabinShots,
  ...terraceShots,
  ...poolShots,
  ...gardenShots,
  ...viewShots,
  ...hut('treehouse', ['#b07a4a', '#6b4a34', '#4f5f4a', '#8a4a3c']),
  ...hut('beach-hut', ['#f1ece2', '#d98f6a', '#8fb5a5', '#d8b85c']),
]
