import type { Line, Point } from './land'

const SHARE = 0.16
const SHORTEST = 5
/** Longer parts, in degrees, are no coast but edges of the atlas. */
const LONGEST = 3

/** A number in -1..1 that depends on the two ends of a line alone. */
function swerve([ax, ay]: Point, [bx, by]: Point): number {
  let hash = Math.imul(Math.round(ax * 1e5) ^ 0x9e3779b9, 0x85ebca6b)
  for (const value of [ay, bx, by])
    hash = Math.imul(hash ^ (hash >>> 15) ^ Math.round(value * 1e5), 0xc2b2ae35) ^ (hash << 7)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2_147_483_648 - 1
}

/**
 * A line in degrees with the bends that a coarse one leaves out: each middle moves aside by a share of its length, again and again until the parts are
 * short. `toPixels` places a point on the screen; `isNear` says whether something within `reach` of it can be seen: what can not stays straight. The same line
 * gives the same bends in every tile.
 */
export function roughLine(
  line: Line,
  toPixels: (point: Point) => Point,
  isNear: (point: Point, reach: number) => boolean,
): Line {
  const out: Line = []
  let before: Point | undefined
  let beforePixels: Point = [0, 0]
  for (const point of line) {
    const pixels = toPixels(point)
    if (before) {
      const length = Math.hypot(pixels[0] - beforePixels[0], pixels[1] - beforePixels[1])
      const isCoast = Math.abs(point[0] - before[0]) + Math.abs(point[1] - before[1]) < LONGEST
      if (isCoast && length > SHORTEST) bend(before, beforePixels, point, pixels, 9)
    }
    out.push(pixels)
    before = point
    beforePixels = pixels
  }
  return out

  function bend(a: Point, aPixels: Point, b: Point, bPixels: Point, depth: number): void {
    const length = Math.hypot(bPixels[0] - aPixels[0], bPixels[1] - aPixels[1])
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    if (depth === 0 || length < SHORTEST) return
    if (!isNear(toPixels(middle), length)) return
    const by = swerve(a, b) * SHARE
    const moved: Point = [middle[0] - (b[1] - a[1]) * by, middle[1] + (b[0] - a[0]) * by]
    const pixels = toPixels(moved)
    bend(a, aPixels, moved, pixels, depth - 1)
    out.push(pixels)
    bend(moved, pixels, b, bPixels, depth - 1)
  }
}
