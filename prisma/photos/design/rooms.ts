import type { Shot } from '../shots'
import { between, type Brief, drawn, inTurn, lookFor } from './drawn'
import { ACCENT_WALLS, INDOOR_PLACES, LEADS, type Place, ROOM_LIGHTS } from './palette'

const placeFor = ({ n, draws }: Brief, shift = 0) => {
  const place = inTurn(INDOOR_PLACES, n + shift) as Place
  return { settings: place.settings, view: place.view, drop: between(draws, place.drop) }
}

/** Sea, lake and mountains deserve a window that shows them. */
const WIDE = new Set(['sea', 'lake', 'mountains', 'snow', 'city'])
const shellFor = (shell: string, view: string, brief: Brief) =>
  WIDE.has(view) && shell !== 'loft' && brief.draws.chance(0.45) ? 'glazed' : shell

const livingShots = drawn('living', 9, 36, (brief) => {
  const { n, draws } = brief
  const { base, look, name } = lookFor(brief)
  const [main, accent, second] = inTurn(LEADS, n * 3)
  const place = placeFor(brief)
  const shell = shellFor(base.shell, place.view, brief)
  const small = shell === 'cottage'
  const dark = draws.chance(0.3) ? draws.one(ACCENT_WALLS) : undefined
  return {
    ...base,
    ...place,
    ...{ shell, main, accent, second, light: draws.weighted(ROOM_LIGHTS), mirror: n % 2 === 1 },
    camera: draws.one(
      shell === 'right' ? ['corner', 'front', 'low'] : ['corner', 'low', 'low', 'close', 'window', 'corner'],
    ),
    lamp: draws.one(look.lamps),
    table: draws.one(look.tables),
    style: small ? 'slim' : draws.one(['block', 'slim', 'corner', 'block']),
    size: small ? 1.8 : draws.one([2.1, 2.3, 2.5]),
    accentWall: dark,
    panelling: dark !== undefined && name === 'classic' ? 'frames' : draws.chance(0.12) ? 'slats' : undefined,
    throwColor: draws.chance(0.4) ? second : undefined,
    pictures: draws.integer(0, 3),
    tv: draws.chance(0.35) ? true : undefined,
    extra: draws.one(['pouf', 'shelves', 'none', 'none']),
    vase: draws.one(['branch', 'flowers', 'pampas']),
  }
})

const HEADBOARDS = ['tufted', 'panel', 'arch', 'rattan', 'slats'] as const

/** Camera places that suit a shell: through a wide window one also looks out. */
const CAMERAS: Record<string, string[]> = {
  glazed: ['corner', 'low', 'close', 'window', 'corner'],
  loft: ['corner', 'low', 'window', 'corner'],
  corner: ['corner', 'low', 'close'],
  back: ['corner', 'front', 'low'],
}

function sleeping(brief: Brief, beds: string) {
  const { n, draws } = brief
  const { base, look, name } = lookFor({ n: n + 1, draws })
  const [lead, accent, second] = inTurn(LEADS, n * 5 + 2)
  const place = placeFor(brief, 5)
  const style = inTurn(HEADBOARDS, n + draws.integer(0, 1))
  const shell = draws.chance(0.14) ? 'back' : shellFor(base.shell, place.view, brief)
  const camera = draws.one(CAMERAS[shell] ?? ['corner', 'low', 'close', 'corner', 'front'])
  const wooden = style === 'rattan' || style === 'slats'
  const dark = draws.chance(0.34) ? draws.one(ACCENT_WALLS) : undefined
  return {
    ...base,
    ...place,
    ...{ beds, style, second, light: draws.weighted(ROOM_LIGHTS), mirror: n % 2 === 0 },
    ...{ shell, camera, pictures: shell === 'back' ? 0 : draws.integer(0, 3) },
    main: wooden ? base.woodColor : lead,
    // a bed without a cloth headboard carries its colour on the throw
    accent: wooden ? lead : accent,
    accentWall: dark,
    panelling: dark !== undefined && name === 'classic' ? 'frames' : undefined,
    lamp: draws.one(['ceramic', 'brass', 'wood']),
    table: draws.chance(0.3) ? 'round' : undefined,
    extra: camera === 'window' || draws.chance(0.4) ? 'chair' : undefined,
    pendant: look.pendants.length > 0 && draws.chance(0.6) ? base.pendant : undefined,
    vase: draws.one(['pampas', 'branch', 'flowers']),
  }
}

const BEDS = ['double', 'double', 'twin', 'double', 'double', 'single', 'double', 'double', 'twin', 'double', 'bunk']

const bedroomShots = drawn('bedroom', 11, 42, (brief) => {
  const beds = inTurn(BEDS, brief.n)
  const drawnRoom = sleeping(brief, beds)
  const { main, accent, second } = drawnRoom
  return {
    ...drawnRoom,
    size: beds === 'double' ? brief.draws.one([1.5, 1.6, 1.8]) : undefined,
    second: brief.draws.chance(0.3) ? accent : second,
    ...(beds === 'bunk' ? { shell: 'plain', camera: 'corner', second: main, accentWall: undefined } : {}),
  }
})

const hotelShots = drawn('hotel-room', 6, 20, (brief) => {
  const room = sleeping({ n: brief.n + 3, draws: brief.draws }, inTurn(['double', 'twin', 'double', 'double'], brief.n))
  return {
    ...room,
    shell: brief.draws.one(['glazed', 'right', 'plain', 'glazed']),
    camera: brief.draws.one(['corner', 'low', 'corner', 'close']),
    lamp: undefined,
    drop: room.view === 'garden' ? 3 : room.drop + (room.view === 'city' ? 8 : 0),
    extra: brief.draws.chance(0.4) ? 'cloth' : undefined,
    pictures: brief.draws.integer(1, 2),
  }
})

const CABINETS = [
  ['#3f6287', '#eaf0ee', '#d8a24a'],
  ['#f2efe8', '#7f9a86', '#c28a4a'],
  ['#5c7a6a', '#f2efe8', '#c98a5c'],
  ['#d9c9a8', '#efe9dd', '#5d7f94'],
  ['#2f3a44', '#d9cdb8', '#c9803c'],
  ['#b9765a', '#f1e6d6', '#3f6a72'],
  ['#e3dcc8', '#4f83a8', '#d8b04a'],
  ['#8fa9b5', '#f4f2ee', '#b5654a'],
  ['#6b7f4c', '#efe8da', '#d9a25a'],
  ['#d8b85c', '#f4f0e6', '#4f6f82'],
  ['#9aa08f', '#f1ece2', '#9c4a3c'],
  ['#8a4a44', '#efe6d6', '#c9a06a'],
  ['#2f6f72', '#f1ede4', '#d9a25a'],
] as const

const kitchenShots = drawn('kitchen', 7, 24, (brief) => {
  const { n, draws } = brief
  const { base } = lookFor({ n: n + 2, draws })
  const [main, second, accent] = inTurn(CABINETS, n * 2)
  const place = placeFor(brief, 9)
  const table = n % 3 === 1
  const wooden = n % 7 === 3
  return {
    ...base,
    ...place,
    ...{ main, second, accent, light: draws.weighted(ROOM_LIGHTS), mirror: n % 2 === 1 },
    ...(wooden ? { style: 'wood', main: draws.one(['#b08455', '#8f6238', '#c9a071']) } : {}),
    shell: draws.one(['plain', 'right', 'loft', 'glazed', 'cottage', 'back']),
    camera: draws.one(['corner', 'window', 'corner']),
    curtains: undefined,
    table: draws.one(['marble', 'oak', 'dark', 'terrazzo']),
    frame: draws.one(['brass', 'black']),
    extra: draws.one(['zellige', 'marble', 'subway']),
    beds: table ? 'table' : draws.chance(0.4) ? 'open' : undefined,
    lamp: table ? draws.one(['round', 'trestle']) : undefined,
    vase: draws.one(['shell', 'wood', 'cloth']),
    size: 0.4,
  }
})

const TILES = [
  ['zellige', '#4f8f86', '#efe6d6'],
  ['subway', '#f1eee8', '#4f83a8'],
  ['stack', '#c98f7f', '#f1e9dd'],
  ['zellige', '#3f6a9c', '#efe6d6'],
  ['marble', '#efedea', '#8f9a86'],
  ['stack', '#6f8a6a', '#d9a066'],
  ['subway', '#3f4a52', '#d8b04a'],
  ['zellige', '#d9b45a', '#5f7f94'],
  ['large', '#cfc6b8', '#b5654a'],
  ['subway', '#8fb0a5', '#f1ede4'],
  ['zellige', '#b9765a', '#3f6a72'],
  ['stack', '#2f5f72', '#efe6d6'],
  ['marble', '#e6ded2', '#7d5f96'],
] as const

const bathroomShots = drawn('bathroom', 7, 26, (brief) => {
  const { n, draws } = brief
  const [style, main, second] = inTurn(TILES, n)
  const place = placeFor(brief, 2)
  return {
    ...place,
    ...{ style, main, second, light: draws.weighted(ROOM_LIGHTS), mirror: n % 2 === 1 },
    shell: draws.one(['plain', 'tall', 'half', 'tall']),
    camera: draws.one(['corner', 'corner', 'front', 'left']),
    accent: draws.one(['#c98a5c', '#d9a066', '#5f7f94', '#b5654a']),
    ...draws.one([
      { floor: 'stone' as const, floorColor: '#d3ccc0' },
      { floor: 'tile' as const, floorColor: '#8d9094' },
      { floor: 'tile' as const, floorColor: '#e2d8c8' },
      { floor: 'planks' as const, floorColor: '#b98d60' },
      { floor: 'terracotta' as const, floorColor: '#b9765a' },
    ]),
    rugColor: draws.one(['#efe8da', '#5f7f94', '#b5654a', '#7f9a86', '#d8b04a']),
    rugPattern: draws.one(['plain', 'stripes', 'berber']),
    extra: inTurn(['tub', 'shower', 'both', 'shower'], n),
    lamp: draws.one(['brass', 'black', 'chrome']),
    frame: draws.chance(0.4) ? 'black' : undefined,
    table: draws.chance(0.5) ? 'round' : undefined,
    plant: draws.one(['palm', 'snake', 'fiddle', 'monstera', 'olive', undefined]),
    woodColor: draws.one(['#a37749', '#7a5436', '#c79a66', '#8a6242']),
    wall: draws.one(['#f2eee6', '#efe4d6', '#e6ebe9', '#f1ede4']),
    size: draws.one([0.95, 1.2, 1.3]),
  }
})

const workspaceShots = drawn('workspace', 3, 8, (brief) => {
  const { n, draws } = brief
  const { base } = lookFor({ n: n + 1, draws })
  const [main, accent, second] = inTurn(LEADS, n * 3 + 1)
  return {
    ...base,
    ...placeFor(brief, n),
    ...{ main, accent, second, light: draws.weighted(ROOM_LIGHTS), mirror: n % 2 === 0 },
    camera: draws.one(['corner', 'low', 'corner']),
    extra: draws.chance(0.4) ? 'sofa' : undefined,
  }
})

/** Rooms that are drawn from palettes, beside those that are written by hand. */
export const drawnRooms: Shot[] = [
  ...livingShots,
  ...bedroomShots,
  ...hotelShots,
  ...kitchenShots,
  ...bathroomShots,
  ...workspaceShots,
]
