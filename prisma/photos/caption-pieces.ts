import type { PhotoParams } from './params'

/** A thing worth naming: its tag, the noun, and whether it is said in the plural. */
type Piece = [tag: string, noun: string, many?: 'many']

/** What a caption may name in a picture of each kind, the most telling first. */
export const PIECES: Partial<Record<PhotoParams['kind'], Piece[]>> = {
  living: [
    ['sofa', 'sofa'],
    ['accent wall', 'wall behind it'],
    ['rug', 'rug'],
    ['armchair', 'armchair'],
    ['cushions', 'cushions', 'many'],
    ['curtains', 'curtains', 'many'],
    ['pouf', 'pouf'],
  ],
  bedroom: [
    ['headboard', 'headboard'],
    ['throw', 'throw'],
    ['accent wall', 'wall'],
    ['duvet', 'duvet'],
    ['rug', 'rug'],
    ['armchair', 'armchair'],
    ['curtains', 'curtains', 'many'],
  ],
  kitchen: [
    ['cabinets', 'cabinets', 'many'],
    ['stools', 'stools', 'many'],
    ['chairs', 'chairs', 'many'],
    ['splashback', 'splashback'],
    ['worktop', 'worktop'],
    ['wall', 'walls', 'many'],
  ],
  bathroom: [
    ['tiles', 'tiles', 'many'],
    ['towels', 'towels', 'many'],
    ['vanity', 'washstand'],
    ['rug', 'bath mat'],
    ['wall', 'walls', 'many'],
  ],
  workspace: [
    ['chairs', 'desk chair'],
    ['rug', 'rug'],
    ['sofa', 'sofa'],
    ['curtains', 'curtains', 'many'],
    ['wall', 'walls', 'many'],
  ],
  terrace: [
    ['outdoor sofa', 'sofa'],
    ['chairs', 'chairs', 'many'],
    ['parasol', 'parasol'],
    ['rug', 'rug'],
    ['flowers', 'flowers', 'many'],
    ['facade', 'house wall'],
  ],
  pool: [
    ['loungers', 'loungers', 'many'],
    ['parasol', 'parasols', 'many'],
    ['flowers', 'flowers', 'many'],
    ['facade', 'pool house'],
  ],
  garden: [
    ['hammock', 'cloth'],
    ['outdoor sofa', 'sofa'],
    ['armchair', 'chairs', 'many'],
    ['chairs', 'chairs', 'many'],
    ['parasol', 'parasol'],
    ['flowers', 'flowers', 'many'],
  ],
  house: [
    ['door', 'door'],
    ['shutters', 'shutters', 'many'],
    ['roof', 'roof'],
    ['flowers', 'flowers', 'many'],
  ],
  block: [
    ['shutters', 'shutters', 'many'],
    ['awning', 'awnings', 'many'],
    ['door', 'door'],
    ['roof', 'roof'],
  ],
  cabin: [
    ['door', 'door'],
    ['roof', 'roof'],
    ['flowers', 'flowers', 'many'],
  ],
  view: [
    ['armchair', 'chairs', 'many'],
    ['flowers', 'flowers', 'many'],
  ],
  treehouse: [
    ['door', 'door'],
    ['armchair', 'chair'],
    ['flowers', 'flowers', 'many'],
  ],
  'beach-hut': [
    ['shutters', 'shutters', 'many'],
    ['door', 'door'],
    ['armchair', 'chair'],
  ],
  castle: [
    ['roof', 'roofs', 'many'],
    ['flag', 'flag'],
    ['door', 'gate'],
  ],
  riad: [
    ['zellige', 'tiles', 'many'],
    ['outdoor sofa', 'sofa'],
    ['door', 'door'],
  ],
  ryokan: [
    ['maple', 'maple'],
    ['cherry tree', 'cherry tree'],
    ['door curtain', 'curtain at the door'],
    ['roof', 'roofs', 'many'],
  ],
  houseboat: [
    ['door', 'door'],
    ['flowers', 'flowers', 'many'],
    ['roof', 'roof'],
  ],
  barn: [
    ['door', 'doors', 'many'],
    ['flowers', 'flowers', 'many'],
    ['roof', 'roof'],
  ],
}
