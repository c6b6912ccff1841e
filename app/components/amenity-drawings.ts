import * as anchor from 'lucide-react/icons/anchor'
import * as banknote from 'lucide-react/icons/banknote'
import * as bell from 'lucide-react/icons/bell'
import * as bone from 'lucide-react/icons/bone'
import * as clapperboard from 'lucide-react/icons/clapperboard'
import * as cloudFog from 'lucide-react/icons/cloud-fog'
import * as doorClosed from 'lucide-react/icons/door-closed'
import * as droplet from 'lucide-react/icons/droplet'
import * as ear from 'lucide-react/icons/ear'
import * as eggFried from 'lucide-react/icons/egg-fried'
import * as fan from 'lucide-react/icons/fan'
import * as flower from 'lucide-react/icons/flower'
import * as gamepad2 from 'lucide-react/icons/gamepad-2'
import * as glassWater from 'lucide-react/icons/glass-water'
import * as grip from 'lucide-react/icons/grip'
import * as handHeart from 'lucide-react/icons/hand-heart'
import * as handPlatter from 'lucide-react/icons/hand-platter'
import * as houseHeart from 'lucide-react/icons/house-heart'
import * as kayak from 'lucide-react/icons/kayak'
import * as landPlot from 'lucide-react/icons/land-plot'
import * as library from 'lucide-react/icons/library'
import * as map from 'lucide-react/icons/map'
import * as music from 'lucide-react/icons/eighth-notes'
import * as piano from 'lucide-react/icons/piano'
import * as presentation from 'lucide-react/icons/presentation'
import * as rainbow from 'lucide-react/icons/rainbow'
import * as recycle from 'lucide-react/icons/recycle'
import * as solarPanel from 'lucide-react/icons/solar-panel'
import * as spade from 'lucide-react/icons/spade'
import * as speaker from 'lucide-react/icons/speaker'
import * as sunrise from 'lucide-react/icons/sunrise'
import * as sunset from 'lucide-react/icons/sunset'
import * as toyBrick from 'lucide-react/icons/toy-brick'
import * as tractor from 'lucide-react/icons/tractor'
import * as vegan from 'lucide-react/icons/vegan'
import * as volleyball from 'lucide-react/icons/volleyball'
import * as wandSparkles from 'lucide-react/icons/wand-sparkles'

/** The drawings that only amenities and categories need, by their names in lucide. */
export const AMENITY_DRAWINGS = {
  anchor,
  banknote,
  bell,
  bone,
  clapperboard,
  'cloud-fog': cloudFog,
  'door-closed': doorClosed,
  droplet,
  ear,
  'egg-fried': eggFried,
  fan,
  flower,
  'gamepad-2': gamepad2,
  'glass-water': glassWater,
  grip,
  'hand-heart': handHeart,
  'hand-platter': handPlatter,
  'house-heart': houseHeart,
  kayak,
  'land-plot': landPlot,
  library,
  map,
  music,
  piano,
  presentation,
  rainbow,
  recycle,
  'solar-panel': solarPanel,
  spade,
  speaker,
  sunrise,
  sunset,
  'toy-brick': toyBrick,
  tractor,
  vegan,
  volleyball,
  'wand-sparkles': wandSparkles,
} as const
