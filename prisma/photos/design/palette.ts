import type { LIGHTS, PhotoWish, SETTINGS } from '../params'

type Setting = (typeof SETTINGS)[number]
type Light = (typeof LIGHTS)[number]

/** Colours for the thing that one remembers of a room, each with two that go with it. */
export const LEADS: [lead: string, accent: string, second: string][] = [
  ['#3a6ea5', '#c8794a', '#e6dccb'],
  ['#b9623f', '#d8b04a', '#e6dccb'],
  ['#5f8a5a', '#c98a5c', '#efe6d6'],
  ['#d8b24c', '#5d7f94', '#e9e2d4'],
  ['#2f7f86', '#d9a25a', '#e6d7bd'],
  ['#9c3f38', '#e6d7bd', '#cdb694'],
  ['#efe6d6', '#5f8a6a', '#cdb694'],
  ['#8f959c', '#d8a24a', '#e9e2d4'],
  ['#7d5f96', '#d9b45a', '#e9ded2'],
  ['#2c4468', '#c8603c', '#dcd2c0'],
  ['#d08f96', '#5f7f78', '#efe6dc'],
  ['#7d8246', '#b5654a', '#efe8da'],
  ['#c9a77c', '#3f6f86', '#f1ece2'],
  ['#474d55', '#c9803c', '#cfc6b8'],
  ['#7a5436', '#4f7f86', '#e6d7bd'],
  ['#d9773f', '#3f6a72', '#efe6d6'],
]

/** Where a room can stand: what is outside its windows, from how high, and which listings it can belong to. */
export interface Place {
  settings: Setting[]
  view: NonNullable<PhotoWish['view']>
  drop: [number, number]
}

export const INDOOR_PLACES: Place[] = [
  { settings: ['any'], view: 'garden', drop: [0.3, 1.2] },
  { settings: ['city'], view: 'city', drop: [24, 36] },
  { settings: ['coast'], view: 'sea', drop: [6, 18] },
  { settings: ['any'], view: 'garden', drop: [2.5, 4] },
  { settings: ['city', 'coast'], view: 'city', drop: [11, 17] },
  { settings: ['mountain'], view: 'mountains', drop: [4, 9] },
  { settings: ['any'], view: 'garden', drop: [0.3, 0.8] },
  { settings: ['city'], view: 'city', drop: [12, 18] },
  { settings: ['countryside'], view: 'hills', drop: [1.4, 4] },
  { settings: ['coast'], view: 'sea', drop: [8, 20] },
  { settings: ['any'], view: 'garden', drop: [0.4, 3] },
  { settings: ['mountain', 'countryside'], view: 'forest', drop: [1, 3] },
  { settings: ['city'], view: 'city', drop: [22, 40] },
  { settings: ['mountain', 'countryside'], view: 'lake', drop: [4, 7] },
  { settings: ['any'], view: 'garden', drop: [1, 4] },
  { settings: ['mountain'], view: 'snow', drop: [1.4, 6] },
]

/** The light of a room; most people photograph by day. */
export const ROOM_LIGHTS: Partial<Record<Light, number>> = {
  morning: 34,
  day: 34,
  overcast: 10,
  sunset: 12,
  evening: 10,
}
export const OPEN_LIGHTS: Partial<Record<Light, number>> = { morning: 30, day: 34, overcast: 9, sunset: 19, evening: 8 }

/** A way to furnish: walls, floors, woods and lamps that belong together. */
export interface Look {
  walls: string[]
  floors: [NonNullable<PhotoWish['floor']>, string][]
  woods: string[]
  rugs: string[]
  rugColors: string[]
  plants: string[]
  lamps: string[]
  pendants: string[]
  tables: string[]
  curtains: string[]
  shells: string[]
}

export const LOOKS: Record<string, Look> = {
  nordic: {
    walls: ['#f1eee8', '#e6ebe9', '#efe9df'],
    floors: [
      ['planks', '#d0ad80'],
      ['planks', '#c9a37a'],
    ],
    woods: ['#c79a66', '#b98a58'],
    rugs: ['berber', 'plain', 'stripes'],
    rugColors: ['#efe8da', '#9fb0b5', '#d9cfbd'],
    plants: ['fiddle', 'olive', 'monstera'],
    lamps: ['tripod', 'straight'],
    pendants: ['paper', 'globe'],
    tables: ['nest', 'round'],
    curtains: ['#f6f2ea', '#e3e6e3'],
    shells: ['plain', 'glazed', 'right', 'corner'],
  },
  southern: {
    walls: ['#f4ecdd', '#f0dfc6', '#efe0d0'],
    floors: [
      ['terracotta', '#c98a62'],
      ['tile', '#e6ddcd'],
      ['terracotta', '#b9765a'],
    ],
    woods: ['#b98a58', '#8a6242'],
    rugs: ['kilim', 'stripes'],
    rugColors: ['#b4482f', '#3f7f8a', '#c98a3c'],
    plants: ['palm', 'olive'],
    lamps: ['tripod', 'straight'],
    pendants: ['rattan'],
    tables: ['round', 'slab'],
    curtains: ['#f4efe4', '#ead9bd'],
    shells: ['plain', 'right', 'corner', 'cottage'],
  },
  loft: {
    walls: ['#ddd6cc', '#cfcac3', '#e8e2d8'],
    floors: [
      ['planks', '#a87b50'],
      ['stone', '#b9b4ab'],
      ['planks', '#8f6440'],
    ],
    woods: ['#7a5436', '#6b4a30'],
    rugs: ['border', 'kilim', 'berber'],
    rugColors: ['#3d5570', '#8a4a3c', '#e2d9c8', '#4d5a52'],
    plants: ['snake', 'monstera', 'palm'],
    lamps: ['arc', 'tripod'],
    pendants: ['dome', 'globe'],
    tables: ['slab', 'marble'],
    curtains: [],
    shells: ['loft', 'glazed'],
  },
  cottage: {
    walls: ['#f3ead9', '#e9e2cf', '#e3e6da'],
    floors: [
      ['planks', '#96683f'],
      ['planks', '#a8794c'],
    ],
    woods: ['#7a5436', '#8f6238'],
    rugs: ['kilim', 'stripes', 'border'],
    rugColors: ['#8a4a3c', '#5f7f5a', '#b5654a', '#4f6f8a'],
    plants: ['monstera', 'olive', 'snake'],
    lamps: ['tripod', 'straight'],
    pendants: ['dome', 'paper'],
    tables: ['slab', 'round'],
    curtains: ['#e8dcc6', '#d9e0d0', '#e9d3c4'],
    shells: ['cottage', 'right'],
  },
  classic: {
    walls: ['#e9e4da', '#dfe3e0', '#ece0d6'],
    floors: [
      ['herringbone', '#b58a5c'],
      ['herringbone', '#a67848'],
    ],
    woods: ['#6f4a2f', '#8a5f3c'],
    rugs: ['border', 'plain', 'kilim'],
    rugColors: ['#3d5570', '#8f3f44', '#d8c8b2', '#5f7f78'],
    plants: ['fiddle', 'snake', 'palm'],
    lamps: ['arc', 'straight'],
    pendants: ['globe', 'dome'],
    tables: ['marble', 'nest'],
    curtains: ['#e9e0d0', '#cfd6d2', '#f2ece0'],
    shells: ['plain', 'corner', 'right', 'glazed'],
  },
}

/** Walls behind a sofa or a bed that carry a colour of their own. */
export const ACCENT_WALLS = ['#5f7f78', '#7f9a86', '#4f6a82', '#b9806a', '#c9a06a', '#8f7f9a', '#3f5a52', '#a9b5a0']
