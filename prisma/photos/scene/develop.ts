import type { TagSeen } from '../describe'
import type { Exposed } from './engine'

/** A developed picture, top row first, and what each tag shows in it. */
export interface Developed {
  pixels: Uint8ClampedArray
  tags: Record<string, TagSeen>
  average: [number, number, number]
}

function film(x: number): number {
  const y = x * 0.95
  const strong = (y * (2.51 * y + 0.03)) / (y * (2.43 * y + 0.59) + 0.14)
  const mild = Math.min(1, (y * (1 + y / 9)) / (0.86 + y * 0.98))
  return 0.78 * strong + 0.22 * mild
}

const encode = (x: number) => (x <= 0.0031308 ? x * 12.92 : 1.055 * Math.pow(x, 1 / 2.4) - 0.055)

function glare(
  radiance: Float32Array,
  w: number,
  h: number,
  gain: number,
): { map: Float32Array; gw: number; gh: number } {
  const step = 10
  const gw = Math.ceil(w / step)
  const gh = Math.ceil(h / step)
  let map = new Float32Array(gw * gh * 3)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const i = (y * w + x) * 4
      const o = (Math.floor(y / step) * gw + Math.floor(x / step)) * 3
      for (let c = 0; c < 3; c++)
        map[o + c] = (map[o + c] ?? 0) + Math.min(3, Math.max(0, (radiance[i + c] ?? 0) * gain - 1.1)) / (step * step)
    }
  for (let pass = 0; pass < 3; pass++)
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const next = new Float32Array(map.length)
      for (let y = 0; y < gh; y++)
        for (let x = 0; x < gw; x++)
          for (let c = 0; c < 3; c++) {
            let s = 0
            for (let k = -3; k <= 3; k++) {
              const xx = Math.min(gw - 1, Math.max(0, x + k * dx))
              const yy = Math.min(gh - 1, Math.max(0, y + k * dy))
              s += map[(yy * gw + xx) * 3 + c] ?? 0
            }
            next[(y * gw + x) * 3 + c] = s / 7
          }
      map = next
    }
  return { map, gw, gh }
}

function exposureFor(radiance: Float32Array, key: number): number {
  let sum = 0
  let n = 0
  const all: number[] = []
  for (let i = 0; i < radiance.length; i += 64) {
    const l = 0.3 * (radiance[i] ?? 0) + 0.59 * (radiance[i + 1] ?? 0) + 0.11 * (radiance[i + 2] ?? 0)
    sum += Math.log(Math.max(0.004, Math.min(l, 3)))
    all.push(l)
    n++
  }
  const bright = all.sort((a, b) => a - b)[Math.floor(n * 0.72)] ?? 1
  return Math.min(key / Math.exp(sum / n), 0.64 / bright)
}

/** Gains that pull the picture's mean colour towards neutral (1 = wholly), then warm it. */
function balanceFor(radiance: Float32Array, warmth: number, neutral: number): number[] {
  const mean = [0, 0, 0]
  for (let i = 0; i < radiance.length; i += 64)
    for (let c = 0; c < 3; c++) mean[c] = (mean[c] ?? 0) + Math.min(2, radiance[i + c] ?? 0)
  const green = mean[1] || 1
  return [1 + warmth, 1, 1 - warmth].map((w, c) => w * Math.pow(green / (mean[c] || 1), neutral))
}

/** Some 300 pixels of a thing, spread over it. */
function samplesOf(values: number[][]): number[] {
  const count = values[0]?.length ?? 0
  const step = Math.max(1, Math.floor(count / 300))
  const samples: number[] = []
  for (let i = 0; i < count; i += step) for (const channel of values) samples.push(channel[i] ?? 0)
  return samples
}

/** Exposure, white balance, glare, film curve and a slight darkening of the corners. */
export function develop(
  exposed: Exposed,
  names: string[],
  w: number,
  h: number,
  key: number,
  warmth: number,
  neutral: number,
  vivid: number,
): Developed {
  const gain = exposureFor(exposed.radiance, key)
  const { map, gw, gh } = glare(exposed.radiance, w, h, gain)
  const pixels = new Uint8ClampedArray(w * h * 4)
  const sums = names.map(() => ({ n: 0, top: h, left: w, values: [[], [], []] as number[][] }))
  const average: [number, number, number] = [0, 0, 0]
  const balance = balanceFor(exposed.radiance, warmth, neutral)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const from = ((h - 1 - y) * w + x) * 4
      const to = (y * w + x) * 4
      const dx = x / w - 0.5
      const dy = y / h - 0.5
      const corner = 1 - 0.22 * Math.pow(Math.min(1, (dx * dx + dy * dy) * 2), 2)
      const gx = Math.min(gw - 1.001, Math.max(0, x / 10 - 0.5))
      const gy = Math.min(gh - 1.001, Math.max(0, (h - 1 - y) / 10 - 0.5))
      const x0 = Math.floor(gx)
      const y0 = Math.floor(gy)
      const rgb = [0, 0, 0]
      for (let c = 0; c < 3; c++) {
        const at = (xx: number, yy: number) => map[(Math.min(gh - 1, yy) * gw + Math.min(gw - 1, xx)) * 3 + c] ?? 0
        const a = at(x0, y0) * (1 - gx + x0) + at(x0 + 1, y0) * (gx - x0)
        const b = at(x0, y0 + 1) * (1 - gx + x0) + at(x0 + 1, y0 + 1) * (gx - x0)
        const bloom = a * (1 - gy + y0) + b * (gy - y0)
        rgb[c] = film(((exposed.radiance[from + c] ?? 0) * gain * 0.985 + bloom * 0.09) * (balance[c] ?? 1) * corner)
      }
      const mean = ((rgb[0] ?? 0) + (rgb[1] ?? 0) + (rgb[2] ?? 0)) / 3
      for (let c = 0; c < 3; c++) {
        const v = encode(Math.min(1, Math.max(0, mean + ((rgb[c] ?? 0) - mean) * vivid))) * 255
        pixels[to + c] = v
        average[c] = (average[c] ?? 0) + v / (w * h)
      }
      pixels[to + 3] = 255
      const px = Math.min(exposed.placeWidth - 1, Math.floor(((x + 0.5) / w) * exposed.placeWidth))
      const py = Math.min(exposed.placeHeight - 1, Math.floor((1 - (y + 0.5) / h) * exposed.placeHeight))
      const tag = Math.floor((exposed.place[(py * exposed.placeWidth + px) * 4 + 3] ?? 0) + 0.0005) - 1
      const s = sums[tag]
      if (!s) continue
      s.n++
      s.top = Math.min(s.top, y)
      s.left = Math.min(s.left, x)
      if ((x + y) % 3 === 0) for (let c = 0; c < 3; c++) s.values[c]?.push(pixels[to + c] ?? 0)
    }
  const tags: Developed['tags'] = {}
  sums.forEach((s, i) => {
    if (s.n < 60) return
    const order = (list: number[] | undefined) => {
      const sorted = Uint8Array.from(list ?? []).sort()
      return sorted[Math.floor(sorted.length * 0.55)] ?? 0
    }
    tags[names[i] ?? ''] = {
      share: s.n / (w * h),
      rgb: [order(s.values[0]), order(s.values[1]), order(s.values[2])],
      top: s.top / h,
      left: s.left / w,
      samples: samplesOf(s.values),
    }
  })
  return { pixels, tags, average }
}
