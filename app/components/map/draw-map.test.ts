import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { drawMap } from './draw-map'
import { latAt, lngAt, tileViewport, viewportAround, xOf, yOf } from './mercator'
import { destinationPlaces } from './places'

const LISBON = { lat: 38.71667, lng: -9.13333 }

/** Where the strokes of a drawing cross a vertical line, rounded to a pixel. */
function crossings(svg: string, x: number): Set<number> {
  const found = new Set<number>()
  for (const [, path = ''] of svg.matchAll(/<path stroke="#fdebb9"[^>]* d="([^"]*)"/g))
    for (const run of path.split('M').slice(1)) {
      const points = run
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(' ').map(Number))
      points.forEach(([bx, by], i) => {
        const [ax, ay] = points[i - 1] ?? []
        if (ax === undefined || ay === undefined || bx === undefined || by === undefined || ax > x === bx > x) return
        found.add(Math.round(ay + ((x - ax) / (bx - ax)) * (by - ay)))
      })
    }
  return found
}

describe('the map', () => {
  it('has the same bytes for the same tile', () => {
    expect(drawMap(tileViewport(14, 7776, 6270))).toBe(drawMap(tileViewport(14, 7776, 6270)))
  })

  it('goes on in the next tile where an avenue leaves one', () => {
    let avenues = 0
    for (let column = 3885; column < 3892; column++) {
      const row = Math.floor(yOf(LISBON.lat, 13) / 256)
      const left = crossings(drawMap(tileViewport(13, column, row)), 256)
      const right = crossings(drawMap(tileViewport(13, column + 1, row)), 0)
      const inside = (ys: Set<number>) => [...ys].filter((y) => y > 2 && y < 254)
      for (const y of inside(left))
        expect(
          [y - 1, y, y + 1].some((near) => right.has(near)),
          `${column} ${y}`,
        ).toBe(true)
      for (const y of inside(right))
        expect(
          [y - 1, y, y + 1].some((near) => left.has(near)),
          `${column} ${y}`,
        ).toBe(true)
      avenues += left.size
    }
    expect(avenues).toBeGreaterThan(3)
  })

  it('draws land and sea where they are', () => {
    const atlantic = drawMap(viewportAround({ lat: 40, lng: -40 }, 6, 64, 64))
    expect(atlantic).toContain('fill-rule="evenodd" d=""')
    const france = drawMap(viewportAround({ lat: 47, lng: 2.5 }, 7, 64, 64))
    expect(france).not.toContain('fill-rule="evenodd" d=""')
  })

  it('names the places where stays are, and shows the sea of a town at the coast within a few kilometres', () => {
    const svg = drawMap(viewportAround(LISBON, 12, 600, 600))
    expect(svg).toContain('>Lisbon</text>')
    expect(svg.match(/<path fill="#a9d0d9"/g)?.length).toBeGreaterThanOrEqual(1)
  })

  it('repeats around the world', () => {
    expect(drawMap(tileViewport(3, -1, 3))).toBe(drawMap(tileViewport(3, 7, 3)))
  })

  it('knows every destination of the worlds', () => {
    const [, ...lines] = readFileSync('prisma/world/data/destinations.csv', 'utf8').trimEnd().split('\n')
    const known = new Set(destinationPlaces().map(({ name }) => name))
    // When this fails: node app/components/map/data/make-places.mjs
    expect(lines.map((line) => line.split(';')[1]).filter((name) => !known.has(name ?? ''))).toEqual([])
  })
})

describe('the projection', () => {
  it('finds a point again', () => {
    expect(lngAt(xOf(LISBON.lng, 15), 15)).toBeCloseTo(LISBON.lng, 8)
    expect(latAt(yOf(LISBON.lat, 15), 15)).toBeCloseTo(LISBON.lat, 8)
  })
})
