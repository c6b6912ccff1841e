import { AMENITY_DRAWINGS } from './amenity-drawings'
import * as gem from 'lucide-react/icons/gem'
import * as piggyBank from 'lucide-react/icons/piggy-bank'
import * as tentTree from 'lucide-react/icons/tent-tree'
import * as wheat from 'lucide-react/icons/wheat'
import * as rotateCcw from 'lucide-react/icons/rotate-ccw'
import * as percent from 'lucide-react/icons/percent'
import * as store from 'lucide-react/icons/store'
import * as thermometerSun from 'lucide-react/icons/thermometer-sun'
import * as droplets from 'lucide-react/icons/droplets'
import * as bubbles from 'lucide-react/icons/bubbles'
import * as thermometer from 'lucide-react/icons/thermometer'
import * as fence from 'lucide-react/icons/fence'
import * as flameKindling from 'lucide-react/icons/flame-kindling'
import * as dices from 'lucide-react/icons/dices'
import * as croissant from 'lucide-react/icons/croissant'
import * as chefHat from 'lucide-react/icons/chef-hat'
import * as music from 'lucide-react/icons/eighth-notes'
import * as ticket from 'lucide-react/icons/ticket'
import * as languages from 'lucide-react/icons/languages'
import * as hammer from 'lucide-react/icons/hammer'
import * as martini from 'lucide-react/icons/martini'
import * as calendarRange from 'lucide-react/icons/calendar-range'
import * as mountainSnow from 'lucide-react/icons/mountain-snow'
import * as vault from 'lucide-react/icons/vault'
import * as accessibility from 'lucide-react/icons/accessibility'
import * as airVent from 'lucide-react/icons/air-vent'
import * as alarmSmoke from 'lucide-react/icons/alarm-smoke'
import * as arrowLeft from 'lucide-react/icons/arrow-left'
import * as arrowRight from 'lucide-react/icons/arrow-right'
import * as arrowUpDown from 'lucide-react/icons/arrow-up-down'
import * as award from 'lucide-react/icons/award'
import * as baby from 'lucide-react/icons/baby'
import * as badgeCheck from 'lucide-react/icons/badge-check'
import * as ban from 'lucide-react/icons/ban'
import * as bath from 'lucide-react/icons/bath'
import * as bedDouble from 'lucide-react/icons/bed-double'
import * as bike from 'lucide-react/icons/bike'
import * as blinds from 'lucide-react/icons/blinds'
import * as bookOpen from 'lucide-react/icons/book-open'
import * as briefcaseMedical from 'lucide-react/icons/briefcase-medical'
import * as briefcase from 'lucide-react/icons/briefcase'
import * as building2 from 'lucide-react/icons/building-complex'
import * as building from 'lucide-react/icons/building'
import * as bus from 'lucide-react/icons/bus'
import * as calendarDays from 'lucide-react/icons/calendar-days'
import * as calendarCheck from 'lucide-react/icons/calendar-check'
import * as car from 'lucide-react/icons/car'
import * as castle from 'lucide-react/icons/castle'
import * as check from 'lucide-react/icons/check'
import * as chevronDown from 'lucide-react/icons/chevron-down'
import * as chevronLeft from 'lucide-react/icons/chevron-left'
import * as chevronRight from 'lucide-react/icons/chevron-right'
import * as chevronUp from 'lucide-react/icons/chevron-up'
import * as cigaretteOff from 'lucide-react/icons/cigarette-off'
import * as circleAlert from 'lucide-react/icons/circle-exclamation-point'
import * as circleCheck from 'lucide-react/icons/circle-check'
import * as circleParking from 'lucide-react/icons/circle-letter-p'
import * as circleQuestionMark from 'lucide-react/icons/circle-question-mark'
import * as circleX from 'lucide-react/icons/circle-x'
import * as clock from 'lucide-react/icons/clock'
import * as coffee from 'lucide-react/icons/coffee'
import * as conciergeBell from 'lucide-react/icons/concierge-bell'
import * as cookingPot from 'lucide-react/icons/cooking-pot'
import * as creditCard from 'lucide-react/icons/credit-card'
import * as dog from 'lucide-react/icons/dog'
import * as doorOpen from 'lucide-react/icons/door-open'
import * as dumbbell from 'lucide-react/icons/dumbbell'
import * as externalLink from 'lucide-react/icons/external-link'
import * as eye from 'lucide-react/icons/eye'
import * as ferrisWheel from 'lucide-react/icons/ferris-wheel'
import * as fireExtinguisher from 'lucide-react/icons/fire-extinguisher'
import * as flame from 'lucide-react/icons/flame'
import * as flower2 from 'lucide-react/icons/flower-2'
import * as globe from 'lucide-react/icons/globe'
import * as grid3x3 from 'lucide-react/icons/grid-3x3'
import * as heart from 'lucide-react/icons/heart'
import * as heater from 'lucide-react/icons/heater'
import * as hotel from 'lucide-react/icons/hotel'
import * as house from 'lucide-react/icons/house'
import * as images from 'lucide-react/icons/images'
import * as info from 'lucide-react/icons/info'
import * as keyRound from 'lucide-react/icons/key-round'
import * as landmark from 'lucide-react/icons/landmark'
import * as laptop from 'lucide-react/icons/laptop'
import * as leaf from 'lucide-react/icons/leaf'
import * as lock from 'lucide-react/icons/lock'
import * as logIn from 'lucide-react/icons/log-in'
import * as logOut from 'lucide-react/icons/log-out'
import * as luggage from 'lucide-react/icons/luggage'
import * as mail from 'lucide-react/icons/mail'
import * as mapPin from 'lucide-react/icons/map-pin'
import * as menu from 'lucide-react/icons/menu'
import * as messageCircle from 'lucide-react/icons/message-circle'
import * as microwave from 'lucide-react/icons/microwave'
import * as minus from 'lucide-react/icons/minus'
import * as moon from 'lucide-react/icons/moon'
import * as mountain from 'lucide-react/icons/mountain'
import * as palette from 'lucide-react/icons/palette'
import * as partyPopper from 'lucide-react/icons/party-popper'
import * as pawPrint from 'lucide-react/icons/paw-print'
import * as plane from 'lucide-react/icons/plane'
import * as plugZap from 'lucide-react/icons/plug-zap'
import * as plus from 'lucide-react/icons/plus'
import * as printer from 'lucide-react/icons/printer'
import * as receipt from 'lucide-react/icons/receipt'
import * as refrigerator from 'lucide-react/icons/refrigerator'
import * as sailboat from 'lucide-react/icons/sailboat'
import * as school from 'lucide-react/icons/school'
import * as search from 'lucide-react/icons/search'
import * as shieldCheck from 'lucide-react/icons/shield-check'
import * as shield from 'lucide-react/icons/shield'
import * as ship from 'lucide-react/icons/ship'
import * as shirt from 'lucide-react/icons/shirt'
import * as showerHead from 'lucide-react/icons/shower-head'
import * as siren from 'lucide-react/icons/siren'
import * as slidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import * as snowflake from 'lucide-react/icons/snowflake'
import * as sofa from 'lucide-react/icons/sofa'
import * as sparkles from 'lucide-react/icons/sparkles'
import * as sprout from 'lucide-react/icons/sprout'
import * as squareParking from 'lucide-react/icons/square-letter-p'
import * as star from 'lucide-react/icons/star'
import * as sun from 'lucide-react/icons/sun'
import * as tag from 'lucide-react/icons/tag'
import * as tent from 'lucide-react/icons/tent'
import * as trainFront from 'lucide-react/icons/train-front'
import * as treePalm from 'lucide-react/icons/tree-palm'
import * as treePine from 'lucide-react/icons/tree-pine'
import * as trees from 'lucide-react/icons/trees'
import * as trendingDown from 'lucide-react/icons/trending-down'
import * as triangleAlert from 'lucide-react/icons/triangle-exclamation-point'
import * as tv from 'lucide-react/icons/tv'
import * as umbrella from 'lucide-react/icons/umbrella'
import * as university from 'lucide-react/icons/university'
import * as user from 'lucide-react/icons/user'
import * as users from 'lucide-react/icons/users'
import * as utensils from 'lucide-react/icons/utensils'
import * as volumeX from 'lucide-react/icons/volume-x'
import * as washingMachine from 'lucide-react/icons/washing-machine'
import * as wavesLadder from 'lucide-react/icons/waves-ladder'
import * as waves from 'lucide-react/icons/waves-horizontal'
import * as wifi from 'lucide-react/icons/wifi'
import * as wind from 'lucide-react/icons/wind'
import * as wine from 'lucide-react/icons/wine'
import * as x from 'lucide-react/icons/x'
import * as zap from 'lucide-react/icons/zap'

/** The drawings of the site's icons, by their names in lucide. */
export const ICON_DRAWINGS = {
  ...AMENITY_DRAWINGS,
  gem,
  'piggy-bank': piggyBank,
  'tent-tree': tentTree,
  wheat,
  'rotate-ccw': rotateCcw,
  percent,
  store,
  'thermometer-sun': thermometerSun,
  droplets,
  bubbles,
  thermometer,
  fence,
  'flame-kindling': flameKindling,
  dices,
  croissant,
  'chef-hat': chefHat,
  music,
  ticket,
  languages,
  hammer,
  martini,
  'calendar-range': calendarRange,
  'mountain-snow': mountainSnow,
  vault,
  accessibility,
  'air-vent': airVent,
  'alarm-smoke': alarmSmoke,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up-down': arrowUpDown,
  award,
  baby,
  'badge-check': badgeCheck,
  ban,
  bath,
  'bed-double': bedDouble,
  bike,
  blinds,
  'book-open': bookOpen,
  'briefcase-medical': briefcaseMedical,
  briefcase,
  'building-2': building2,
  building,
  bus,
  'calendar-days': calendarDays,
  'calendar-check': calendarCheck,
  car,
  castle,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'cigarette-off': cigaretteOff,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-parking': circleParking,
  'circle-question-mark': circleQuestionMark,
  'circle-x': circleX,
  clock,
  coffee,
  'concierge-bell': conciergeBell,
  'cooking-pot': cookingPot,
  'credit-card': creditCard,
  dog,
  'door-open': doorOpen,
  dumbbell,
  'external-link': externalLink,
  eye,
  'ferris-wheel': ferrisWheel,
  'fire-extinguisher': fireExtinguisher,
  flame,
  'flower-2': flower2,
  globe,
  'grid-3x3': grid3x3,
  heart,
  heater,
  hotel,
  house,
  images,
  info,
  'key-round': keyRound,
  landmark,
  laptop,
  leaf,
  lock,
  'log-in': logIn,
  'log-out': logOut,
  luggage,
  mail,
  'map-pin': mapPin,
  menu,
  'message-circle': messageCircle,
  microwave,
  minus,
  moon,
  mountain,
  palette,
  'party-popper': partyPopper,
  'paw-print': pawPrint,
  plane,
  'plug-zap': plugZap,
  plus,
  printer,
  receipt,
  refrigerator,
  sailboat,
  school,
  search,
  'shield-check': shieldCheck,
  shield,
  ship,
  shirt,
  'shower-head': showerHead,
  siren,
  'sliders-horizontal': slidersHorizontal,
  snowflake,
  sofa,
  sparkles,
  sprout,
  'square-parking': squareParking,
  star,
  sun,
  tag,
  tent,
  'train-front': trainFront,
  'tree-palm': treePalm,
  'tree-pine': treePine,
  trees,
  'trending-down': trendingDown,
  'triangle-alert': triangleAlert,
  tv,
  umbrella,
  university,
  user,
  users,
  utensils,
  'volume-x': volumeX,
  'washing-machine': washingMachine,
  'waves-ladder': wavesLadder,
  waves,
  wifi,
  wind,
  wine,
  x,
  zap,
} as const

export type IconName = keyof typeof ICON_DRAWINGS
