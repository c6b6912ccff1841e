import { stream } from '@/lib/rng'
import type { Portrait } from './manifest'

const HEADS = {
  f: [
    ...['bangs', 'bangs2', 'bun', 'bun2', 'long', 'longBangs', 'longCurly', 'medium1', 'medium2', 'medium3'],
    ...['mediumBangs', 'mediumBangs2', 'mediumBangs3', 'mediumStraight', 'grayBun', 'grayMedium', 'cornrows'],
  ],
  m: [
    ...['flatTop', 'noHair1', 'noHair2', 'shaved1', 'shaved2', 'shaved3', 'short1', 'short2', 'short3'],
    ...['short4', 'short5', 'pomp', 'grayShort', 'twists', 'twists2'],
  ],
  x: ['afro', 'dreads1', 'hatBeanie', 'hatHip', 'short4', 'medium3', 'dreads2', 'bangs'],
}
/** Hair that is never of another colour than black. */
const BLACK_ONLY = new Set(['afro', 'cornrows', 'twists', 'twists2', 'dreads1', 'dreads2'])
/** Hair that only goes with these tones of skin. */
const DARK_HEADS = new Set(['cornrows', 'twists', 'twists2'])

const FACES = ['smile', 'smile', 'smile', 'smile', 'calm', 'calm', 'cute', 'eatingHappy', 'contempt', 'smileBig']
const BEARDS = ['chin', 'full', 'full2', 'full3', 'full4', 'goatee1', 'goatee2', 'moustache2', 'moustache4']
const GLASSES = ['glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5']
const SKINS = {
  light: ['ffdbb4', 'f3c9a0', 'f7d3b8'],
  medium: ['e0aa7c', 'd08b5b', 'c98f62'],
  dark: ['ae5d29', '8d5a3b', '6f4a38'],
}
const CLOTHES = [
  '5b7f86',
  'c9803c',
  '3a5f8a',
  'b5654a',
  '6f8a6a',
  'd8b24c',
  '8f6f9a',
  'efe6d6',
  '474d55',
  'a8483a',
  '9fb0b5',
  'd9a0a0',
]
const BACKGROUNDS = ['dbe7e4', 'f1ddc9', 'd9e2ef', 'efe3d0', 'e6dcec', 'dfe8d4', 'f3d9d3', 'd4e4ea', 'e9e4da', 'f2e6bf']
const HAIRS = {
  light: ['000000', '2b1b14', '4a2f1d', '6b4423', '8f5f2f', '93431f', 'a9742f'],
  medium: ['000000', '1d1411', '2b1b14', '4a2f1d'],
  dark: ['000000', '1d1411'],
}

/** What a portrait is drawn from: the parts' names and colours of the set. */
export interface PortraitDesign extends Omit<Portrait, 'license'> {
  head: string
  face: string
  beard: string | undefined
  glasses: string | undefined
  skin: string
  clothes: string
  background: string
  hair: string
}

const COUNT = 240

/** The portraits, each from draws of its own. */
export const portraitDesigns: PortraitDesign[] = Array.from({ length: COUNT }, (_, index) => {
  const id = String(index + 1).padStart(3, '0')
  const draws = stream('people', 'portrait', id)
  const gender = index % 12 === 11 ? 'x' : index % 2 === 0 ? 'f' : 'm'
  const heads = HEADS[gender]
  const head = heads[Math.floor(index / 2) % heads.length] as string
  const tone = DARK_HEADS.has(head) ? 'dark' : draws.weighted({ light: 52, medium: 33, dark: 15 })
  return {
    ...{ id, gender, tone, head },
    face: draws.one(FACES),
    beard: gender === 'm' && draws.chance(0.34) ? draws.one(BEARDS) : undefined,
    glasses: draws.chance(0.2) ? draws.one(GLASSES) : undefined,
    skin: draws.one(SKINS[tone]),
    clothes: draws.one(CLOTHES),
    background: BACKGROUNDS[(index * 3) % BACKGROUNDS.length] as string,
    hair: BLACK_ONLY.has(head) ? '000000' : draws.one(HAIRS[tone]),
  }
})
