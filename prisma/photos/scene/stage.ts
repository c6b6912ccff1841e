import * as THREE from 'three'
import { type Draw, drawFrom } from './random'
import { drapedSheet, pillowShape, softBox } from './shapes'
import type { Surface } from './surface'

export interface Turn {
  rx?: number
  ry?: number
  rz?: number
}

/** An opening in a room's wall: lower and upper corner, and the direction into the room. */
export interface Opening {
  min: THREE.Vector3
  max: THREE.Vector3
  inward: THREE.Vector3
}

export interface LampLight {
  at: THREE.Vector3
  power: number
}

/** Layers: 0 casts every shadow; SHELL only the sun's and sky's; BACKDROP none. */
export const SHELL = 1
export const BACKDROP = 2

/** A set under construction. Everything that is added carries the tag in force, so that it can be found in the picture. */
export class Stage {
  readonly scene = new THREE.Scene()
  readonly draw: Draw
  readonly tags: string[] = ['none']
  readonly openings: Opening[] = []
  readonly lamps: LampLight[] = []
  room: THREE.Box3 | null = null
  pool: { x0: number; z0: number; x1: number; z1: number; level: number; tint: string; calm?: number } | null = null
  /** puffs over hot water: middle and half width */
  readonly steam: THREE.Vector4[] = []
  wallTone = '#ece6db'
  floorTone = '#b58a5c'
  private parent: THREE.Object3D = this.scene
  private tagIndex = 0
  private layer = 0

  constructor(seed: number) {
    this.draw = drawFrom(seed)
  }

  /** Everything added inside carries `name`. */
  tag(name: string, build: () => void): void {
    const before = this.tagIndex
    const known = this.tags.indexOf(name)
    this.tagIndex = known >= 0 ? known : this.tags.push(name) - 1
    build()
    this.tagIndex = before
  }

  onLayer(layer: number, build: () => void): void {
    const before = this.layer
    this.layer = layer
    build()
    this.layer = before
  }

  /** Builds in a frame of its own: place in metres, turn about the vertical in radians. */
  at(x: number, y: number, z: number, ry: number, build: () => void, scale = 1): void {
    const group = new THREE.Group()
    group.position.set(x, y, z)
    group.rotation.y = ry
    group.scale.setScalar(scale)
    this.parent.add(group)
    const before = this.parent
    this.parent = group
    build()
    this.parent = before
  }

  add(geometry: THREE.BufferGeometry, look: Surface, x = 0, y = 0, z = 0, turn: Turn = {}): THREE.Mesh {
    const mesh = new THREE.Mesh(geometry, this.tagged(look))
    mesh.position.set(x, y, z)
    mesh.rotation.set(turn.rx ?? 0, turn.ry ?? 0, turn.rz ?? 0, 'YXZ')
    mesh.layers.set(this.layer)
    this.parent.add(mesh)
    return mesh
  }

  /** Many copies of one shape, each with its own matrix and tint. */
  many(geometry: THREE.BufferGeometry, look: Surface, places: THREE.Matrix4[], tints?: THREE.Color[]): void {
    if (places.length === 0) return
    const mesh = new THREE.InstancedMesh(geometry, this.tagged(look), places.length)
    places.forEach((m, i) => mesh.setMatrixAt(i, m))
    tints?.forEach((c, i) => mesh.setColorAt(i, c))
    mesh.frustumCulled = false
    mesh.layers.set(this.layer)
    this.parent.add(mesh)
  }

  /** A box; with `round` its edges are rounded by that radius. */
  box(
    w: number,
    h: number,
    d: number,
    look: Surface,
    x: number,
    y: number,
    z: number,
    round = 0,
    turn: Turn = {},
  ): THREE.Mesh {
    const geometry = round > 0 ? softBox(w, h, d, round, 0, 0, 2) : new THREE.BoxGeometry(w, h, d)
    return this.add(geometry, look, x, y, z, turn)
  }

  /** An upholstered block: rounded, crowned and slightly uneven. */
  soft(
    w: number,
    h: number,
    d: number,
    look: Surface,
    x: number,
    y: number,
    z: number,
    puff = 0.03,
    turn: Turn = {},
    round = 0.4,
  ): THREE.Mesh {
    return this.add(
      softBox(w, h, d, Math.min(w, h, d) * round, puff, 1 + Math.floor(this.draw() * 999), 4),
      look,
      x,
      y,
      z,
      turn,
    )
  }

  pillow(w: number, h: number, d: number, look: Surface, x: number, y: number, z: number, turn: Turn = {}): THREE.Mesh {
    return this.add(pillowShape(w, h, d, Math.floor(this.draw() * 999)), look, x, y, z, turn)
  }

  drape(
    w: number,
    l: number,
    drop: number,
    thick: number,
    folds: number,
    look: Surface,
    x: number,
    y: number,
    z: number,
  ): THREE.Mesh {
    return this.add(drapedSheet(w, l, drop, thick, folds, Math.floor(this.draw() * 999)), look, x, y, z)
  }

  rod(
    top: number,
    bottom: number,
    h: number,
    look: Surface,
    x: number,
    y: number,
    z: number,
    turn: Turn = {},
    sides = 24,
  ): THREE.Mesh {
    return this.add(new THREE.CylinderGeometry(top, bottom, h, sides), look, x, y, z, turn)
  }

  /** A turned profile: pairs of radius and height. */
  turned(profile: [number, number][], look: Surface, x: number, y: number, z: number): THREE.Mesh {
    const curve = new THREE.SplineCurve(profile.map(([r, h]) => new THREE.Vector2(r, h)))
    return this.add(new THREE.LatheGeometry(curve.getPoints(28), 36), look, x, y, z)
  }

  lampAt(x: number, y: number, z: number, power: number): void {
    const at = new THREE.Vector3(x, y, z)
    this.parent.updateWorldMatrix(true, false)
    this.lamps.push({ at: this.parent.localToWorld(at), power })
  }

  private tagged(look: Surface): Surface {
    const cache = (look.userData.tagged ??= {}) as Record<number, Surface>
    const known = cache[this.tagIndex]
    if (known) return known
    const copy = look.clone()
    copy.uniforms.map = look.uniforms.map ?? { value: null }
    const tag = copy.uniforms.tag
    if (tag) tag.value = this.tagIndex + 1
    cache[this.tagIndex] = copy
    return copy
  }
}
