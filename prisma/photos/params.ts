import { z } from 'zod'

const hex = z.string().regex(/^#[0-9a-f]{6}$/)

export const KINDS = [
  'living',
  'bedroom',
  'kitchen',
  'bathroom',
  'terrace',
  'pool',
  'garden',
  'house',
  'block',
  'cabin',
  'view',
  'hotel-room',
  'workspace',
  'treehouse',
  'beach-hut',
  'castle',
  'riad',
  'ryokan',
  'houseboat',
  'barn',
] as const
export const SETTINGS = ['city', 'coast', 'countryside', 'mountain', 'any'] as const
export const LIGHTS = ['morning', 'day', 'sunset', 'evening', 'overcast'] as const
export const VIEWS = ['sea', 'mountains', 'city', 'forest', 'garden', 'lake', 'hills', 'snow', 'none'] as const

/** What a picture is made from. Colours are wishes: what a photo shows is read from its pixels. */
export const photoParams = z.object({
  kind: z.enum(KINDS),
  seed: z.number().int(),
  shell: z.string().default('plain'),
  camera: z.string().default('corner'),
  light: z.enum(LIGHTS).default('day'),
  azimuth: z.number().optional(),
  cloud: z.number().optional(),
  view: z.enum(VIEWS).default('garden'),
  drop: z.number().default(1.2),
  wall: hex.default('#ece6db'),
  accentWall: hex.optional(),
  panelling: z.string().optional(),
  floor: z.enum(['planks', 'herringbone', 'tile', 'stone', 'terracotta']).default('planks'),
  floorColor: hex.default('#b98d60'),
  curtains: hex.optional(),
  main: hex.default('#5b7f86'),
  second: hex.default('#e8e0d2'),
  accent: hex.default('#c9803c'),
  throwColor: hex.optional(),
  rugColor: hex.default('#b0593f'),
  rugPattern: z.string().optional(),
  woodColor: hex.default('#94683f'),
  style: z.string().default('block'),
  table: z.string().optional(),
  vase: z.string().optional(),
  lamp: z.string().optional(),
  pendant: z.string().optional(),
  plant: z.string().optional(),
  pot: hex.optional(),
  pictures: z.number().int().optional(),
  frame: z.string().optional(),
  extra: z.string().optional(),
  tv: z.boolean().optional(),
  blinds: z.boolean().optional(),
  size: z.number().optional(),
  beds: z.string().optional(),
  key: z.number().optional(),
  warmth: z.number().optional(),
  /** turns the finished picture left to right */
  mirror: z.boolean().optional(),
  frames: z.number().int().optional(),
})

export type PhotoParams = z.output<typeof photoParams>
export type PhotoWish = z.input<typeof photoParams>
