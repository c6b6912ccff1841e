/** Seeded draws and smooth noise for scenes, so that the same parameters always give the same picture. */
export type Draw = () => number

/** A stream of numbers in [0, 1) from a 32-bit seed. */
export function drawFrom(seed: number): Draw {
  let state = (seed >>> 0) + 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Radical inverse: point `index` of a well-spread sequence in [0, 1). */
export function halton(index: number, base: number): number {
  let fraction = 1
  let sum = 0
  for (let i = index; i > 0; i = Math.floor(i / base)) {
    fraction /= base
    sum += fraction * (i % base)
  }
  return sum
}

/** One entry of a list by a draw. */
export function pick<T>(list: readonly T[], draw: Draw): T {
  return list[Math.min(list.length - 1, Math.floor(draw() * list.length))] as T
}

function lattice(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 1274126177)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Smooth value noise in [0, 1] on the plane. */
export function noise(x: number, y: number, seed = 1): number {
  const ix = Math.floor(x)
  const iy = Math.floor(y)
  const fx = x - ix
  const fy = y - iy
  const sx = fx * fx * (3 - 2 * fx)
  const sy = fy * fy * (3 - 2 * fy)
  const top = lattice(ix, iy, seed) * (1 - sx) + lattice(ix + 1, iy, seed) * sx
  const low = lattice(ix, iy + 1, seed) * (1 - sx) + lattice(ix + 1, iy + 1, seed) * sx
  return top * (1 - sy) + low * sy
}

/** Layered noise, about in [0, 1], mean 0.5. */
export function layered(x: number, y: number, octaves: number, seed = 1): number {
  let sum = 0
  let amplitude = 0.5
  let scale = 1
  for (let i = 0; i < octaves; i++) {
    sum += amplitude * noise(x * scale + i * 17.3, y * scale - i * 9.1, seed + i)
    amplitude *= 0.5
    scale *= 2.03
  }
  return sum / (1 - amplitude * 2)
}
