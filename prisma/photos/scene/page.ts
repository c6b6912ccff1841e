import * as THREE from 'three'
import type { TagSeen } from '../describe'
import type { PhotoParams } from '../params'
import { bathroom } from './bathroom'
import { bedroom } from './bedroom'
import { develop } from './develop'
import { expose } from './engine'
import { barn } from './barn'
import { block } from './block'
import { cabin } from './cabin'
import { castle } from './castle'
import { house } from './house'
import { houseboat } from './houseboat'
import type { OpenViewpoint } from './open-viewpoint'
import { hotelRoom, workspace } from './hotel'
import { kitchen } from './kitchen'
import { clearKit } from './kit'
import { living, type Viewpoint } from './living'
import { gardenScene, swimming } from './garden'
import { hut } from './hut'
import { riad } from './riad'
import { ryokan } from './ryokan'
import { outlook, terrace } from './terrace'
import { mergeMeshes } from './merge'
import { Stage } from './stage'
import { addView } from './views'
import { weatherFor } from './weather'

export interface Rendered {
  /** base64 of RGBA rows, top first */
  pixels: string
  tags: Record<string, TagSeen>
  average: [number, number, number]
  took: number
}

type Builder = (stage: Stage, p: PhotoParams) => Viewpoint

const INDOORS: Record<string, Builder> = { living, bedroom, kitchen, bathroom, 'hotel-room': hotelRoom, workspace }
const OUTDOORS: Record<string, (stage: Stage, p: PhotoParams) => OpenViewpoint> = {
  house,
  block,
  cabin,
  terrace,
  pool: swimming,
  garden: gardenScene,
  view: outlook,
  treehouse: hut,
  'beach-hut': hut,
  castle,
  riad,
  ryokan,
  houseboat,
  barn,
}

function keyFor(p: PhotoParams, indoors: boolean): number {
  if (p.light === 'evening') return indoors ? 0.24 : 0.17
  if (p.light === 'sunset') return indoors ? 0.34 : 0.23
  return indoors ? 0.44 : 0.27
}

function base64(bytes: Uint8ClampedArray): string {
  let s = ''
  for (let i = 0; i < bytes.length; i += 32768) s += String.fromCharCode(...bytes.subarray(i, i + 32768))
  return btoa(s)
}

function render(p: PhotoParams, w: number, h: number, frames: number): Rendered {
  const start = performance.now()
  clearKit()
  const stage = new Stage(p.seed)
  const build = INDOORS[p.kind]
  const buildOpen = OUTDOORS[p.kind]
  if (!build && !buildOpen) throw new Error(`no builder for the kind "${p.kind}": add one to page.ts`)
  const indoors = p.kind in INDOORS
  const lit = p.light === 'evening' || p.light === 'sunset'
  const open = buildOpen?.(stage, p)
  const eye = open ?? build?.(stage, p)
  if (!eye) throw new Error(`the builder of "${p.kind}" gave no viewpoint`)
  const opening = stage.openings[0]
  const facing = opening ? Math.atan2(opening.inward.x, opening.inward.z) : 0
  if (indoors && p.view !== 'none') addView(stage, p.view, facing, p.drop, lit)
  const azimuth =
    p.azimuth ??
    (opening ? Math.atan2(opening.inward.z, -opening.inward.x) - 0.45 * (opening.inward.x >= 0 ? 1 : -1) : -0.75)
  const weather = weatherFor(p.light, azimuth, p.cloud)
  const camera = new THREE.PerspectiveCamera(eye.fov * (indoors ? 0.76 : 0.68), w / h, 0.05, 6000)
  camera.position.copy(eye.from)
  camera.lookAt(eye.to)
  camera.updateMatrixWorld(true)
  mergeMeshes(stage.scene)
  const built = performance.now()
  const exposed = expose(
    {
      stage,
      weather,
      camera,
      haze: indoors ? 0.0005 : 0.00048,
      reach: open?.reach,
      centre: open?.centre,
      viewGain: indoors ? (p.light === 'evening' ? 0.12 : lit ? 0.36 : 0.27) : 1,
    },
    w,
    h,
    frames,
    0.5,
  )
  const rendered = performance.now()
  const developed = develop(
    exposed,
    stage.tags,
    w,
    h,
    p.key ?? keyFor(p, indoors),
    p.warmth ?? 0.02,
    !indoors ? 0.12 : lit ? 0.3 : 0.55,
    indoors ? 0.9 : 1,
  )
  console.log(
    `build ${Math.round(built - start)} expose ${Math.round(rendered - built)} develop ${Math.round(performance.now() - rendered)}`,
  )
  return {
    pixels: base64(developed.pixels),
    tags: developed.tags,
    average: developed.average,
    took: performance.now() - start,
  }
}

declare global {
  interface Window {
    renderPhoto: typeof render
  }
}
window.renderPhoto = render
