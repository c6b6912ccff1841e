import { drawnOutside } from './design/outside'
import { drawnRooms } from './design/rooms'
import { secondLooks } from './design/second-looks'
import type { PhotoWish, SETTINGS } from './params'
import { barnShots } from './shots/barns'
import { bathroomShots } from './shots/bathrooms'
import { bedroomShots } from './shots/bedrooms'
import { castleShots } from './shots/castles'
import { houseboatShots } from './shots/houseboats'
import { hutShots } from './shots/huts'
import { kitchenShots } from './shots/kitchens'
import { livingShots } from './shots/living'
import { gardenShots, poolShots } from './shots/pools-and-gardens'
import { riadShots } from './shots/riads'
import { ryokanShots } from './shots/ryokans'
import { terraceShots } from './shots/terraces'
import { viewShots } from './shots/views'
import { blockShots, cabinShots, houseShots } from './shots/outside'
import { hotelShots, workspaceShots } from './shots/hotel-and-work'

export interface Shot {
  id: string
  /** the shot of the same room from another place */
  again?: string
  /** names things by "{tag}", filled with the colour that the picture really shows; without one the picture is described by its manifest */
  caption?: string
  settings: (typeof SETTINGS)[number][]
  wish: PhotoWish
}

const firstLooks: Shot[] = [
  ...livingShots,
  ...bedroomShots,
  ...kitchenShots,
  ...bathroomShots,
  ...houseShots,
  ...blockShots,
  ...cabinShots,
  ...terraceShots,
  ...poolShots,
  ...gardenShots,
  ...viewShots,
  ...hutShots,
  ...hotelShots,
  ...workspaceShots,
  ...castleShots,
  ...riadShots,
  ...ryokanShots,
  ...houseboatShots,
  ...barnShots,
  ...drawnRooms,
  ...drawnOutside,
]

/** Every picture of the set. */
export const shots: Shot[] = [...firstLooks, ...secondLooks(firstLooks)]
