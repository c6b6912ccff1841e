import * as THREE from 'three'
import { ground, paint } from './kit'
import { layered, noise } from './random'
import { BACKDROP, type Stage } from './stage'
import { surface } from './surface'
import { oldTown } from './town'
import { painted, shade } from './textures'
import { forestOf } from './trees'

/** From a low floor one sees old roofs, from a high one the skyline. */
const OLD_TOWN_BELOW = 20

export type ViewWord = 'sea' | 'mountains' | 'city' | 'forest' | 'garden' | 'lake' | 'hills' | 'snow'

interface LandSpec {
  near: number
  far: number
  width: number
  height: (x: number, z: number) => number
  color: (x: number, z: number, y: number, slope: number, out: THREE.Color) => void
  nx?: number
  nz?: number
}

/** A piece of relief in front of the viewer (towards -z), coloured by height and slope. */
export function land(stage: Stage, spec: LandSpec): void {
  const nx = spec.nx ?? 150
  const nz = spec.nz ?? 110
  const g = new THREE.PlaneGeometry(1, 1, nx, nz)
  const p = g.getAttribute('position')
  for (let i = 0; i < p.count; i++) {
    const t = p.getY(i) + 0.5
    const z = -(spec.near + (spec.far - spec.near) * Math.pow(t, 1.6))
    const x = p.getX(i) * (spec.width * (0.25 + 0.75 * t))
    p.setXYZ(i, x, spec.height(x, z), z)
  }
  g.computeVertexNormals()
  const n = g.getAttribute('normal')
  const colors = new Float32Array(p.count * 3)
  const c = new THREE.Color()
  for (let i = 0; i < p.count; i++) {
    spec.color(p.getX(i), p.getZ(i), p.getY(i), 1 - n.getY(i), c)
    colors.set([c.r, c.g, c.b], i * 3)
  }
  g.setAttribute('color', new THREE.BufferAttribute(colors, 3))
  const look = surface({ color: '#ffffff' })
  look.vertexColors = true
  stage.add(g, look)
}

const ridged = (x: number, z: number, seed: number) => 1 - Math.abs(layered(x, z, 6, seed) * 2 - 1)

function mountains(stage: Stage, seed: number, distance: number, height: number, snowLine: number, foot: number): void {
  const rock = new THREE.Color('#7d7a78')
  const snow = new THREE.Color('#f4f7fb')
  const grass = new THREE.Color('#6f8a4c')
  const wood = new THREE.Color('#2f4a33')
  land(stage, {
    near: distance * 0.35,
    far: distance * 1.7,
    width: distance * 4.2,
    nx: 240,
    nz: 150,
    height: (x, z) => {
      const k = Math.min(1, Math.max(0, (-z / distance - 0.35) / 0.75))
      const big = Math.pow(ridged(x / (distance * 0.55), z / (distance * 0.55), seed), 2.2)
      return (
        foot +
        k * k * height * (0.25 + 0.95 * big) +
        k * height * 0.16 * (layered(x / (distance * 0.06), z / (distance * 0.06), 4, seed + 2) - 0.5)
      )
    },
    color: (x, z, y, slope, out) => {
      const jitter = (noise(x / 9, z / 9, 4) - 0.5) * height * 0.14
      const h = (y - foot) / height
      out.copy(noise(x / 14, z / 14, 8) + slope * 0.6 > 0.5 ? wood : grass)
      if (y + jitter - foot > height * snowLine * 0.55) out.lerp(rock, 0.9)
      if (y + jitter - foot > height * snowLine && slope < 0.62) out.copy(snow)
      else if (h > snowLine * 0.8) out.lerp(rock, 0.6)
      out.offsetHSL(0, 0, (noise(x / 3, z / 3, 3) - 0.5) * 0.05)
    },
  })
}

function water(stage: Stage, y: number, color: string, near = 2, far = 4200): void {
  stage.add(
    new THREE.PlaneGeometry(9000, far - near),
    surface({ color, water: true, rough: 0.05 }),
    0,
    y,
    -(near + far) / 2,
    { rx: -Math.PI / 2 },
  )
}

function sailboat(stage: Stage, x: number, y: number, z: number, s: number): void {
  stage.at(
    x,
    y,
    z,
    0.6,
    () => {
      const sail = new THREE.Shape([new THREE.Vector2(0, 0), new THREE.Vector2(0, 9), new THREE.Vector2(4.2, 0.3)])
      const jib = new THREE.Shape([
        new THREE.Vector2(-0.3, 0.2),
        new THREE.Vector2(-0.3, 8),
        new THREE.Vector2(-3, 0.2),
      ])
      stage.add(new THREE.ShapeGeometry(sail), paint('#fbfaf6'), 0, 1.2, 0)
      stage.add(new THREE.ShapeGeometry(jib), paint('#f6f2ea'), 0, 1, 0.1)
      stage.soft(8, 1.1, 2, paint('#f3f1ec', 0.3), 0, 0.3, 0, 0)
    },
    s,
  )
}

/** Lets the far coast sink into the sea before its piece of land ends. */
function coast(x: number, z: number): number {
  const t = Math.pow(Math.min(1, Math.max(0, (-z - 500) / 1000)), 1 / 1.6)
  const half = 1300 * (0.25 + 0.75 * t)
  return Math.min(1, Math.max(0, (half - Math.abs(x)) / (half * 0.35)))
}

function sea(stage: Stage, drop: number): void {
  water(stage, -drop, '#14688f')
  const { draw } = stage
  const rock = new THREE.Color('#a39785')
  const green = new THREE.Color('#5f7a4b')
  land(stage, {
    near: 500,
    far: 1500,
    width: 2600,
    height: (x, z) =>
      -drop -
      6 +
      coast(x, z) *
        95 *
        Math.max(0, layered(x / 420 + 3, z / 420, 5, 9) - 0.36 - Math.max(0, -x / 4200)) *
        (x > -150 ? 2.2 : 0.9),
    color: (x, z, y, slope, out) =>
      out.copy(y + drop < 7 || slope > 0.4 ? rock : green).offsetHSL(0, 0, (noise(x / 12, z / 12, 2) - 0.5) * 0.12),
  })
  for (let i = 0; i < 6; i++) sailboat(stage, -220 + 440 * draw(), -drop, -120 - 330 * draw(), 0.8 + 0.7 * draw())
}

/** A facade with rows of windows, lit at random in the evening. */
function facade(base: string, seed: number, lit: boolean): THREE.Texture {
  return painted(256, 256, seed, (g, w, h, draw) => {
    g.fillStyle = base
    g.fillRect(0, 0, w, h)
    const style = Math.floor(draw() * 3)
    const step = 32
    for (let y = 0; y < h; y += step)
      for (let x = 0; x < w; x += step) {
        g.fillStyle = lit && draw() < 0.4 ? '#ffd58a' : shade('#5b6c7d', 0, 0, (draw() - 0.5) * 0.2)
        if (style === 0) g.fillRect(x + 8, y + 7, 16, 20)
        else if (style === 1) g.fillRect(x + 1, y + 9, 30, 17)
        else for (const dx of [5, 18]) g.fillRect(x + dx, y + 3, 9, 25)
        g.fillStyle = 'rgba(255,255,255,.25)'
        g.fillRect(x, y + step - 2, step, 2)
      }
  })
}

function city(stage: Stage, drop: number, lit: boolean): void {
  const { draw } = stage
  stage.add(new THREE.PlaneGeometry(4000, 3000), ground('#8b8d8a', 8), 0, -drop, -1400, { rx: -Math.PI / 2 })
  const tones = ['#d9d2c5', '#c4b6a3', '#b3a294', '#9aa6b0', '#cfc9c2', '#a8785f', '#e3ddd2', '#8796a6', '#bd8f74']
  const looks = tones.map((c, i) =>
    surface({ color: '#ffffff', map: facade(c, 60 + i, lit), tile: 26, rough: 0.5, glow: lit ? 0.07 : 0 }),
  )
  for (let row = 0; row < 26; row++) {
    const z = -26 - row * 15 - row * row * 0.9
    const reach = 60 - z * 1.4
    for (let x = -reach; x < reach;) {
      const w = 11 + draw() * 15
      const core = Math.exp(-(((x - z * 0.25) / (90 - z * 0.25)) ** 2)) * Math.min(1, Math.max(0, row - 4) / 8)
      const h = drop * (0.35 + 0.3 * draw()) + core * (18 + 110 * Math.pow(draw(), 3)) + row * 0.4
      const look = looks[Math.floor(draw() * looks.length)]
      if (look) {
        const deep = 11 + draw() * 6
        const back = z - draw() * 4
        stage.box(w, h, deep, look, x + w / 2, -drop + h / 2, back)
        const roof = draw() < 0.25 ? '#a9583c' : draw() < 0.5 ? '#8d8a86' : '#b5b0a8'
        stage.box(w + 0.4, 0.7, deep + 0.4, paint(roof), x + w / 2, -drop + h + 0.3, back)
        stage.box(w * 0.3, 2.2, 3.4, paint('#a39e96'), x + w * 0.4, -drop + h + 1.6, back)
      }
      x += w + (draw() < 0.18 ? 9 : 0.6)
    }
  }
}

function hills(stage: Stage, drop: number): void {
  const tones = ['#8aa356', '#a3ad5e', '#6f9048', '#bfae66'].map((c) => new THREE.Color(c))
  land(stage, {
    near: 3,
    far: 900,
    width: 1500,
    height: (x, z) =>
      -drop +
      (Math.max(0, -z - 20) / 900) * 120 * layered(x / 210 + 2, z / 210, 3, 5) +
      7 * layered(x / 60, z / 60, 2, 6) -
      3,
    color: (x, z, _y, _s, out) =>
      out
        .copy(tones[Math.floor(noise(x / 46, z / 70, 12) * 4) % 4] ?? tones[0] ?? out)
        .offsetHSL(0, 0, (noise(x / 3, z / 3, 3) - 0.5) * 0.06),
  })
}

/** Puts scenery in front of a wall that looks along `ry` (0 = towards -z); `drop` is how far below the floor the land lies. */
export function addView(stage: Stage, view: ViewWord, ry: number, drop: number, lit = false): void {
  stage.onLayer(BACKDROP, () =>
    stage.tag('view', () =>
      stage.at(0, 0, 0, ry, () => {
        const green = () =>
          stage.add(new THREE.PlaneGeometry(600, 420), ground('#7d9450', 3), 0, -drop, -208, { rx: -Math.PI / 2 })
        if (view === 'sea') sea(stage, drop)
        if (view === 'city' && drop < OLD_TOWN_BELOW) oldTown(stage, drop, (tone, n) => facade(tone, n, lit))
        else if (view === 'city') city(stage, drop, lit)
        if (view === 'mountains') {
          mountains(stage, 5, 900, 215, 0.42, -drop)
          hills(stage, drop)
          forestOf(stage, 'conifer', 60, { near: 25, far: 150, width: 260, drop: drop + 1 })
        }
        if (view === 'snow') {
          mountains(stage, 8, 700, 190, 0.12, -drop)
          stage.add(new THREE.PlaneGeometry(900, 420), paint('#f1f5fa'), 0, -drop, -208, { rx: -Math.PI / 2 })
          forestOf(stage, 'snowy', 70, { near: 16, far: 150, width: 240, drop })
        }
        if (view === 'lake') {
          mountains(stage, 12, 800, 185, 0.55, -drop)
          water(stage, -drop, '#2a6570', 8, 330)
        }
        if (view === 'forest') {
          green()
          forestOf(stage, 'conifer', 60, { near: 17, far: 80, width: 110, drop: drop + 1 })
          forestOf(stage, 'broad', 16, { near: 14, far: 60, width: 90, drop: drop + 1 })
        }
        if (view === 'garden') {
          green()
          forestOf(stage, 'broad', 18, { near: 9, far: 40, width: 60, drop })
          forestOf(stage, 'hedge', 18, { near: 6.5, far: 9, width: 34, drop })
        }
        if (view === 'hills') {
          hills(stage, drop)
          forestOf(stage, 'cypress', 18, { near: 14, far: 110, width: 160, drop: drop - 0.5 })
          forestOf(stage, 'broad', 20, { near: 22, far: 150, width: 220, drop: drop + 1 })
        }
      }),
    ),
  )
}
