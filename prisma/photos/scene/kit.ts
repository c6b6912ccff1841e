import type * as THREE from 'three'
import { ashlar, furrows, ribbedTiles, starTiles } from './patterns'
import { surface, type Surface } from './surface'
import { herringbone, marble, planks, plaster, shade, speckle, stoneWall, tiles, timber, weave } from './textures'

const textures = new Map<string, THREE.Texture>()
const surfaces = new Map<string, Surface>()

function texture(key: string, make: () => THREE.Texture): THREE.Texture {
  const known = textures.get(key) ?? make()
  textures.set(key, known)
  return known
}

function keep(key: string, make: () => Surface): Surface {
  const known = surfaces.get(key) ?? make()
  surfaces.set(key, known)
  return known
}

/** Forgets every material of the picture before; textures stay, they depend on their key alone. */
export function clearKit(): void {
  for (const s of surfaces.values()) s.dispose()
  surfaces.clear()
}

export const paint = (color: string, rough = 0.9): Surface =>
  keep(`paint ${color} ${rough}`, () => surface({ color, rough }))

export const wallPaint = (color: string): Surface =>
  keep(`wall ${color}`, () => surface({ color, map: texture('plaster', () => plaster(3, 14)), tile: 2.4, bump: 0.006 }))

export const roughPlaster = (color: string): Surface =>
  keep(`render ${color}`, () => surface({ color, map: texture('render', () => plaster(9, 15)), tile: 1.6, bump: 0.03 }))

export const cloth = (color: string, coarse = 1): Surface =>
  keep(`cloth ${color} ${coarse}`, () =>
    surface({
      color,
      map: texture(`weave ${coarse}`, () => weave(5, coarse)),
      tile: 0.14 * coarse,
      bump: 0.0025 * coarse,
    }),
  )

export const linen = (color: string): Surface =>
  keep(`linen ${color}`, () => surface({ color, map: texture('linen', () => plaster(21, 14)), tile: 0.5, bump: 0.004 }))

export const sheer = (color: string): Surface => keep(`sheer ${color}`, () => surface({ color, through: 0.7 }))

export const wood = (color: string, rough = 0.5): Surface =>
  keep(`wood ${color} ${rough}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`timber ${color}`, () => timber(color, 11)),
      tile: 0.9,
      rough,
      bump: 0.0008,
    }),
  )

export const boards = (color: string, rows = 12, rough = 0.42): Surface =>
  keep(`boards ${color} ${rows}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`planks ${color} ${rows}`, () => planks(color, 17, rows)),
      tile: 2,
      rough,
      bump: 0.002,
    }),
  )

export const parquet = (color: string): Surface =>
  keep(`parquet ${color}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`herringbone ${color}`, () => herringbone(color, 23)),
      tile: 1.7,
      rough: 0.38,
      bump: 0.0015,
    }),
  )

export const tiling = (
  color: string,
  joint: string,
  size: number,
  across = 4,
  down = 4,
  stagger = false,
  rough = 0.22,
  vary = 0.04,
): Surface =>
  keep(`tiles ${color} ${joint} ${size} ${across} ${down} ${stagger} ${vary}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`tiles ${color} ${joint} ${across} ${down} ${stagger} ${vary}`, () =>
        tiles(color, joint, 31, across, down, stagger, vary),
      ),
      tile: size,
      rough,
      bump: 0.004,
    }),
  )

export const stone = (color: string, vein: string, rough = 0.25): Surface =>
  keep(`stone ${color} ${vein}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`marble ${color} ${vein}`, () => marble(color, vein, 37)),
      tile: 1.1,
      rough,
    }),
  )

export const masonry = (color: string): Surface =>
  keep(`masonry ${color}`, () =>
    surface({ color: '#ffffff', map: texture(`masonry ${color}`, () => stoneWall(color, 41)), tile: 2.2, bump: 0.05 }),
  )

/** Dressed stone in courses; 'uv' for round walls, whose coordinates are metres. */
export const dressedStone = (color: string, mapping: 'box' | 'uv' = 'box', tile = 6.5): Surface =>
  keep(`dressed ${color} ${mapping} ${tile}`, () =>
    surface({ color: '#ffffff', map: texture(`ashlar ${color}`, () => ashlar(color, 47)), tile, mapping, bump: 0.05 }),
  )

/** Roofing by the metres of its own coordinates: 'slate' in courses, or 'ribs' that run down the slope. */
export const roofing = (color: string, kind: 'slate' | 'ribs'): Surface =>
  keep(`roofing ${color} ${kind}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`roofing ${color} ${kind}`, () =>
        kind === 'ribs' ? ribbedTiles(color, 53) : tiles(color, shade(color, 0, 0, -0.12), 59, 8, 10, true, 0.07),
      ),
      tile: kind === 'ribs' ? 2.4 : 3,
      mapping: 'uv',
      rough: 0.8,
      bump: kind === 'ribs' ? 0.02 : 0.05,
    }),
  )

/** Gravel in furrows that a rake has drawn, along x. */
export const raked = (color: string): Surface =>
  keep(`raked ${color}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`raked ${color}`, () => furrows(color, 67)),
      tile: 2.4,
      mapping: 'world',
    }),
  )

/** Glazed tiles with eight-pointed stars. */
export const zellige = (color: string, star: string, size = 1.2): Surface =>
  keep(`zellige ${color} ${star} ${size}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`stars ${color} ${star}`, () => starTiles(color, star, 61)),
      tile: size,
      rough: 0.7,
      bump: 0.004,
    }),
  )

export const ground = (color: string, tile = 1.6, spread = 0.14): Surface =>
  keep(`ground ${color} ${tile}`, () =>
    surface({
      color: '#ffffff',
      map: texture(`speckle ${color} ${spread}`, () => speckle(color, 43, spread)),
      tile,
      mapping: 'world',
      bump: 0.01,
    }),
  )

export const shiny = (color: string, rough = 0.15): Surface =>
  keep(`shiny ${color} ${rough}`, () => surface({ color, rough }))
export const metal = (color: string, rough = 0.25): Surface =>
  keep(`metal ${color} ${rough}`, () => surface({ color, rough, metal: true }))
export const black = (): Surface => paint('#26262a', 0.45)
export const brass = (): Surface => metal('#c79a52', 0.28)
export const chrome = (): Surface => metal('#d5d8dc', 0.12)
export const ceramic = (color = '#f4f2ee'): Surface => shiny(color, 0.12)
export const glowing = (color: string, glow: number): Surface =>
  keep(`glow ${color} ${glow}`, () => surface({ color, glow, through: 0.6 }))
export const leaf = (color: string): Surface =>
  keep(`leaf ${color}`, () => surface({ color, rough: 0.75, through: 0.45 }))
export const surfaceGlass = (lit = 0): Surface =>
  keep(`glass ${lit}`, () => surface({ color: lit > 0 ? '#ffd79a' : '#2a363d', rough: 0.02, glow: lit }))
