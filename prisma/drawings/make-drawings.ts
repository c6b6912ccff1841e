// Draws the pictures of experiences again: `npx tsx prisma/drawings/make-drawings.ts`. They are never made at install.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PALETTES, type Palette } from './palette'
import { art, cooking, music, online, wellness, workshop } from './scenes-inside'
import { aquarium, cycling, farm, paddle, surf, tower, vineyard, whale } from './scenes-places'
import { attraction, dayTrip, foodTour, nightlife, outdoor, walkingTour, water, wildlife } from './scenes-outside'

const SCENES: Record<string, (palette: Palette) => string> = {
  ...{ cooking, 'food-tour': foodTour, 'walking-tour': walkingTour, 'day-trip': dayTrip, outdoor, water, art, music },
  ...{ aquarium, tower, cycling, paddle, surf, whale, vineyard, farm },
  ...{ wellness, wildlife, nightlife, workshop, attraction, online },
}

const gradient = (id: string, top: string, low: string) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient>`

const folder = join(import.meta.dirname, '..', '..', 'public', 'drawings')
mkdirSync(folder, { recursive: true })
for (const [name, draw] of Object.entries(SCENES))
  PALETTES.forEach((palette, i) => {
    const defs = gradient('sky', palette.skyTop, palette.skyLow) + gradient('night', '#171a3a', '#6b3a5c')
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><defs>${defs}</defs>${draw(palette)}</svg>\n`
    writeFileSync(join(folder, `${name}-${i + 1}.svg`), picture)
  })
