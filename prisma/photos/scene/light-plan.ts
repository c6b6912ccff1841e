import * as THREE from 'three'
import { halton } from './random'
import type { Opening, Stage } from './stage'
import type { Weather } from './weather'

/** One light of a frame. `at` has w = 1 for a place, 0 for a direction towards the light. */
export interface Light {
  at: THREE.Vector4
  axis: THREE.Vector3
  color: THREE.Vector3
  /** blur of the shadow edge in shadow-map units, bias in metres, least squared distance, 1 = shines to all sides */
  soft: THREE.Vector4
  /** whether walls and roof cast for this light */
  shellCasts: boolean
}

const spread = (i: number, k: number) => halton(i * 7 + k * 3 + 1, [2, 3, 5, 7, 11, 13][k % 6] ?? 2)

function cosineAround(normal: THREE.Vector3, a: number, b: number): THREE.Vector3 {
  const u = new THREE.Vector3(Math.abs(normal.y) > 0.9 ? 1 : 0, Math.abs(normal.y) > 0.9 ? 0 : 1, 0)
    .cross(normal)
    .normalize()
  const v = normal.clone().cross(u)
  const r = Math.sqrt(a)
  const t = b * Math.PI * 2
  return u
    .multiplyScalar(r * Math.cos(t))
    .addScaledVector(v, r * Math.sin(t))
    .addScaledVector(normal, Math.sqrt(1 - a))
}

function meetRoom(
  room: THREE.Box3,
  from: THREE.Vector3,
  direction: THREE.Vector3,
): { at: THREE.Vector3; normal: THREE.Vector3 } {
  let best = Infinity
  const normal = new THREE.Vector3()
  for (const axis of ['x', 'y', 'z'] as const) {
    const d = direction[axis]
    if (Math.abs(d) < 1e-5) continue
    const t = ((d > 0 ? room.max[axis] : room.min[axis]) - from[axis]) / d
    if (t > 1e-4 && t < best) {
      best = t
      normal.set(0, 0, 0)
      normal[axis] = d > 0 ? -1 : 1
    }
  }
  return { at: from.clone().addScaledVector(direction, best), normal }
}

function toneAt(stage: Stage, normal: THREE.Vector3): THREE.Vector3 {
  const c =
    normal.y > 0.5
      ? new THREE.Color(stage.floorTone)
      : normal.y < -0.5
        ? new THREE.Color('#f2efe8')
        : new THREE.Color(stage.wallTone)
  return new THREE.Vector3(c.r, c.g, c.b)
}

const areaOf = (o: Opening) => {
  const s = o.max.clone().sub(o.min)
  return Math.max(s.x * s.y, s.z * s.y, s.x * s.z)
}

const inside = (o: Opening, a: number, b: number) => {
  const s = o.max.clone().sub(o.min)
  const wide = s.x > s.z ? a : b
  return new THREE.Vector3(
    o.min.x + s.x * (s.x > s.z ? wide : 0.5),
    o.min.y + s.y * (s.x > s.z ? b : a),
    o.min.z + s.z * (s.z >= s.x ? b : 0.5),
  ).addScaledVector(o.inward, 0.06)
}

function sunLight(weather: Weather, i: number, count: number, blur: number): Light {
  const a = (spread(i, 0) - 0.5) * weather.sunSize
  const b = (spread(i, 1) - 0.5) * weather.sunSize
  const d = weather.sunDir
    .clone()
    .add(new THREE.Vector3(a, b * 0.5, b))
    .normalize()
  return {
    at: new THREE.Vector4(d.x, d.y, d.z, 0),
    axis: d.clone().negate(),
    color: weather.sun.clone().multiplyScalar(1 / count),
    soft: new THREE.Vector4(blur, 0.012, 1, 0),
    shellCasts: true,
  }
}

/** Lights for the whole of an indoor picture, `frames` lists of equal length. */
export function indoorLights(
  stage: Stage,
  weather: Weather,
  frames: number,
): { frames: Light[][]; glow: THREE.Vector3 } {
  const room = stage.room ?? new THREE.Box3()
  const area = stage.openings.reduce((s, o) => s + areaOf(o), 0)
  const plan: Light[][] = Array.from({ length: frames }, () => [])
  const glow = new THREE.Vector3()
  const perFrame = { window: 2, bounce: 3, second: 1, sunBounce: 1 }
  const choose = (u: number): Opening | undefined => {
    let rest = u * area
    for (const o of stage.openings) if ((rest -= areaOf(o)) <= 0) return o
    return stage.openings[0]
  }
  const push = (f: number, at: THREE.Vector3, axis: THREE.Vector3, color: THREE.Vector3, blur: number, near: number) =>
    plan[f]?.push({
      at: new THREE.Vector4(at.x, at.y, at.z, 1),
      axis,
      color,
      soft: new THREE.Vector4(blur, 0.02, near, 0),
      shellCasts: false,
    })
  const surfaceArea = (() => {
    const s = room.getSize(new THREE.Vector3())
    return 2 * (s.x * s.y + s.y * s.z + s.x * s.z)
  })()
  const note = (flux: THREE.Vector3) => glow.addScaledVector(flux, 1 / (Math.PI * surfaceArea))
  for (let f = 0; f < frames; f++) {
    if (weather.sun.length() > 0.01) plan[f]?.push(sunLight(weather, f, frames, 0.0015))
    for (let k = 0; k < perFrame.window; k++) {
      const i = f * perFrame.window + k
      const o = choose((i + 0.5) / (frames * perFrame.window))
      if (!o) continue
      push(
        f,
        inside(o, spread(i, 1), spread(i, 2)),
        o.inward.clone(),
        weather.windowRadiance.clone().multiplyScalar((area * 1.25) / (frames * perFrame.window)),
        0.02,
        0.2,
      )
    }
    const paths = frames * perFrame.bounce
    for (let k = 0; k < perFrame.bounce; k++) {
      const i = f * perFrame.bounce + k
      const o = choose((halton(i + 1, 2) + 0.5 / paths) % 1)
      if (!o) continue
      const start = inside(o, halton(i + 1, 3), halton(i + 1, 5))
      const way = cosineAround(o.inward, halton(i + 1, 7), halton(i + 1, 11))
      if (way.y > 0.15 && weather.sunDir.y > 0) way.y *= 0.6
      const first = meetRoom(room, start, way.normalize())
      const flux = weather.windowRadiance
        .clone()
        .multiplyScalar((area * Math.PI) / paths)
        .multiply(toneAt(stage, first.normal))
      note(flux)
      push(
        f,
        first.at.clone().addScaledVector(first.normal, 0.03),
        first.normal,
        flux.clone().multiplyScalar(1 / Math.PI),
        0.045,
        0.45,
      )
      if (k < perFrame.second) {
        const next = meetRoom(
          room,
          first.at.clone().addScaledVector(first.normal, 0.01),
          cosineAround(first.normal, halton(i + 1, 13), halton(i + 1, 17)),
        )
        const again = flux
          .clone()
          .multiply(toneAt(stage, next.normal))
          .multiplyScalar(perFrame.bounce / perFrame.second)
        note(again)
        push(
          f,
          next.at.clone().addScaledVector(next.normal, 0.03),
          next.normal,
          again.clone().multiplyScalar(1.6 / Math.PI),
          0.05,
          0.6,
        )
      }
    }
    for (let k = 0; k < perFrame.sunBounce && weather.sun.length() > 0.01; k++) {
      const i = f * perFrame.sunBounce + k
      const o = choose((halton(i + 1, 2) + 0.31) % 1)
      if (!o) continue
      const facing = Math.max(0, -o.inward.dot(weather.sunDir))
      if (facing < 0.02) continue
      const hit = meetRoom(room, inside(o, halton(i + 1, 5), halton(i + 1, 3)), weather.sunDir.clone().negate())
      const flux = weather.sun
        .clone()
        .multiplyScalar((area * facing * 0.7) / (frames * perFrame.sunBounce))
        .multiply(toneAt(stage, hit.normal))
      note(flux)
      push(f, hit.at.clone().addScaledVector(hit.normal, 0.03), hit.normal, flux.multiplyScalar(1 / Math.PI), 0.05, 0.5)
    }
    stage.lamps.forEach((lamp, n) => {
      if (f % 2 !== n % 2 && stage.lamps.length > 1) return
      const share = stage.lamps.length > 1 ? 2 / frames : 1 / frames
      const up = (f >> 1) % 3 === 0
      const color = new THREE.Vector3(1, 0.62, 0.32).multiplyScalar(lamp.power * share * (up ? 1.2 : 0.9))
      plan[f]?.push({
        at: new THREE.Vector4(lamp.at.x, lamp.at.y, lamp.at.z, 1),
        axis: new THREE.Vector3(0, up ? 1 : -1, 0),
        color,
        soft: new THREE.Vector4(0.03, 0.02, 0.06, 1),
        shellCasts: false,
      })
      if (f === 0) note(new THREE.Vector3(1, 0.62, 0.32).multiplyScalar(lamp.power * 6))
    })
  }
  return { frames: plan, glow: glow.multiplyScalar(1.35) }
}

/** The lamps of a scene under the open sky, two a frame in turn. */
function lampLights({ lamps }: Stage, frames: number): Light[][] {
  const perFrame = Math.min(2, lamps.length)
  return Array.from({ length: frames }, (_, f) =>
    Array.from({ length: perFrame }, (_, k): Light => {
      const n = (f * perFrame + k) % lamps.length
      const turns = Math.ceil((frames * perFrame - n) / lamps.length)
      const { at, power } = lamps[n] as Stage['lamps'][number]
      return {
        at: new THREE.Vector4(at.x, at.y, at.z, 1),
        axis: new THREE.Vector3(0, -1, 0),
        color: new THREE.Vector3(1, 0.6, 0.28).multiplyScalar(power / turns),
        soft: new THREE.Vector4(0.03, 0.02, 0.06, 1),
        shellCasts: false,
      }
    }),
  )
}

/** Lights under the open sky: the sun, directions spread over the dome, and lamps. */
export function outdoorLights(stage: Stage, weather: Weather, frames: number): Light[][] {
  const perFrame = 3
  // under a closed sky the light comes from all of it, and the ground must not drown beneath the white
  const gain = weather.cloud > 0.9 ? 2.9 : 1.7
  const total = frames * perFrame
  const lamps = lampLights(stage, frames)
  return Array.from({ length: frames }, (_, f) => {
    const list: Light[] = []
    if (weather.sun.length() > 0.01) list.push(sunLight(weather, f, frames, 0.0014))
    for (let k = 0; k < perFrame; k++) {
      const i = f + k * frames
      const y = Math.sqrt(0.02 + 0.98 * ((i + 0.5) / total))
      const turn = i * 2.39996
      const r = Math.sqrt(1 - y * y)
      const d = new THREE.Vector3(r * Math.cos(turn), y, r * Math.sin(turn))
      const c = weather.horizon
        .clone()
        .lerp(weather.zenith, Math.pow(y, 0.6))
        .multiplyScalar((Math.PI * gain * (1 - 0.3 * y)) / total)
      list.push({
        at: new THREE.Vector4(d.x, d.y, d.z, 0),
        axis: d.clone().negate(),
        color: c,
        soft: new THREE.Vector4(0.012, 0.03, 1, 0),
        shellCasts: true,
      })
    }
    return [...list, ...(lamps[f] ?? [])]
  })
}
