import * as THREE from 'three'
import { type Draw, drawFrom, layered, noise } from './random'

type Paint = (g: CanvasRenderingContext2D, w: number, h: number, draw: Draw) => void

/** A repeating texture painted on a canvas. */
export function painted(w: number, h: number, seed: number, paint: Paint): THREE.Texture {
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  const g = canvas.getContext('2d')
  if (!g) throw new Error('canvas 2d context is missing: run in a browser that has one')
  paint(g, w, h, drawFrom(seed))
  const texture = new THREE.CanvasTexture(canvas)
  texture.colorSpace = THREE.SRGBColorSpace
  texture.wrapS = texture.wrapT = THREE.RepeatWrapping
  texture.anisotropy = 1
  return texture
}

/** The CSS form of a colour moved in hue, saturation and lightness. */
export function shade(color: string, hue: number, saturation: number, light: number): string {
  return '#' + new THREE.Color(color).offsetHSL(hue, saturation, light).getHexString()
}

function perPixel(
  g: CanvasRenderingContext2D,
  w: number,
  h: number,
  value: (x: number, y: number) => [number, number, number],
) {
  const image = g.createImageData(w, h)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const [r, gr, b] = value(x, y)
      image.data.set([r, gr, b, 255], (y * w + x) * 4)
    }
  g.putImageData(image, 0, 0)
}

function grainStrokes(
  g: CanvasRenderingContext2D,
  base: string,
  draw: Draw,
  x: number,
  y: number,
  w: number,
  h: number,
  count: number,
) {
  g.save()
  g.beginPath()
  g.rect(x, y, w, h)
  g.clip()
  const knot = y + h * draw()
  for (let k = 0; k < count; k++) {
    const sx = x + draw() * w
    g.strokeStyle = shade(base, (draw() - 0.5) * 0.02, 0, (draw() - 0.6) * 0.2)
    g.globalAlpha = 0.08 + draw() * 0.2
    g.lineWidth = 0.4 + draw() * 2.2
    const bend = (draw() - 0.5) * 16
    g.beginPath()
    g.moveTo(sx, y)
    g.bezierCurveTo(sx + bend, knot - 40, sx - bend, knot + 60, sx + bend * 0.4, y + h)
    g.stroke()
  }
  g.restore()
}

/** Boards in a staggered bond; the texture covers 2 m. */
export function planks(base: string, seed: number, rows = 12): THREE.Texture {
  return painted(1024, 1024, seed, (g, w, h, draw) => {
    const size = w / rows
    for (let i = 0; i < rows; i++) {
      let y = -draw() * 500
      while (y < h) {
        const length = 420 + draw() * 380
        g.fillStyle = shade(base, (draw() - 0.5) * 0.014, (draw() - 0.5) * 0.06, (draw() - 0.5) * 0.075)
        g.fillRect(i * size, y, size, length)
        grainStrokes(g, base, draw, i * size, y, size, length, 34)
        g.fillStyle = 'rgba(30,18,8,.5)'
        g.fillRect(i * size, y, size, 1.6)
        y += length
      }
      g.fillStyle = 'rgba(30,18,8,.45)'
      g.fillRect(i * size, 0, 1.5, h)
    }
  })
}

/** Oak laid in a herringbone; the texture covers 1.6 m. */
export function herringbone(base: string, seed: number): THREE.Texture {
  return painted(1024, 1024, seed, (g, w, h, draw) => {
    const a = w / 16
    const length = a * 4
    g.fillStyle = base
    g.fillRect(0, 0, w, h)
    for (let i = -8; i < 24; i++)
      for (let j = -6; j < 10; j++) {
        for (const turned of [false, true]) {
          const x = (i + j * 4) * a + (turned ? a : 0)
          const y = (i - j * 4) * a + (turned ? 0 : 0)
          const bw = turned ? length : a
          const bh = turned ? a : length
          if (x > w || y > h || x + bw < 0 || y + bh < 0) continue
          g.fillStyle = shade(base, (draw() - 0.5) * 0.012, (draw() - 0.5) * 0.05, (draw() - 0.5) * 0.1)
          g.fillRect(x, y, bw, bh)
          g.strokeStyle = 'rgba(40,24,10,.4)'
          g.lineWidth = 1.4
          g.strokeRect(x, y, bw, bh)
        }
      }
  })
}

/** One piece of wood for furniture. */
export function timber(base: string, seed: number): THREE.Texture {
  return painted(512, 512, seed, (g, w, h, draw) => {
    g.fillStyle = base
    g.fillRect(0, 0, w, h)
    grainStrokes(g, base, draw, 0, 0, w, h, 150)
  })
}

/** Woven cloth as brightness around white, to multiply a colour; covers 12 cm. */
export function weave(seed: number, coarse = 1): THREE.Texture {
  return painted(256, 256, seed, (g, w, h, draw) => {
    const cell = Math.round(4 * coarse)
    perPixel(g, w, h, (x, y) => {
      const over = (Math.floor(x / cell) + Math.floor(y / cell)) % 2
      const across = over ? (x % cell) / cell : (y % cell) / cell
      const round = Math.sin(across * Math.PI)
      const v = 176 + 60 * round + (draw() - 0.5) * 34
      return [v, v, v]
    })
  })
}

/** Rubbed plaster or linen as brightness around white. */
export function plaster(seed: number, strength = 26): THREE.Texture {
  return painted(512, 512, seed, (g, w, h) => {
    perPixel(g, w, h, (x, y) => {
      const wrap = (s: number) => layered(x / s, y / s, 4, seed)
      const v = 246 - strength * Math.abs(wrap(70) - 0.5) * 2 - strength * 0.3 * noise(x / 2, y / 2, seed)
      return [v, v, v - 1]
    })
  })
}

/** Tiles with joints; `across` by `down` tiles in one repeat; `stagger` for a brick bond. */
export function tiles(
  base: string,
  joint: string,
  seed: number,
  across: number,
  down: number,
  stagger = false,
  vary = 0.04,
): THREE.Texture {
  return painted(1024, 1024, seed, (g, w, h, draw) => {
    g.fillStyle = joint
    g.fillRect(0, 0, w, h)
    const tw = w / across
    const th = h / down
    const gap = Math.max(2, Math.min(tw, th) * 0.028)
    for (let j = 0; j < down; j++)
      for (let i = -1; i < across; i++) {
        const x = i * tw + (stagger && j % 2 ? tw / 2 : 0)
        g.fillStyle = shade(base, (draw() - 0.5) * vary * 0.3, (draw() - 0.5) * vary, (draw() - 0.5) * vary)
        g.beginPath()
        g.roundRect(x + gap / 2, j * th + gap / 2, tw - gap, th - gap, gap * 0.8)
        g.fill()
      }
  })
}

/** Stone: clouded colour with pale or dark veins. */
export function marble(base: string, vein: string, seed: number): THREE.Texture {
  const a = new THREE.Color(base).convertLinearToSRGB()
  const b = new THREE.Color(vein).convertLinearToSRGB()
  return painted(512, 512, seed, (g, w, h) => {
    perPixel(g, w, h, (x, y) => {
      const warp = layered(x / 90, y / 90, 4, seed) * 5
      const line = 1 - Math.abs(Math.sin(x / 130 + y / 190 + warp * 1.6))
      const k = Math.min(1, Math.pow(line, 14) * 0.5 + 0.22 * (layered(x / 60, y / 60, 4, seed + 5) - 0.3))
      const m = Math.max(0, k)
      return [a.r, a.g, a.b].map((c, i) => 255 * (c * (1 - m) + ([b.r, b.g, b.b][i] ?? 0) * m)) as [
        number,
        number,
        number,
      ]
    })
  })
}

/** Rubble or cut stone walling. */
export function stoneWall(base: string, seed: number): THREE.Texture {
  return painted(1024, 1024, seed, (g, w, h, draw) => {
    g.fillStyle = shade(base, 0, -0.05, -0.16)
    g.fillRect(0, 0, w, h)
    let y = 0
    while (y < h) {
      const th = 50 + draw() * 50
      let x = -draw() * 80
      while (x < w) {
        const tw = 70 + draw() * 120
        g.fillStyle = shade(base, (draw() - 0.5) * 0.03, (draw() - 0.5) * 0.08, (draw() - 0.5) * 0.16)
        g.beginPath()
        g.roundRect(x + 3, y + 3, tw - 6, Math.min(th, h - y) - 6, 12 + draw() * 10)
        g.fill()
        x += tw
      }
      y += th
    }
    for (let i = 0; i < 24000; i++) {
      g.fillStyle = draw() < 0.5 ? 'rgba(0,0,0,.07)' : 'rgba(255,255,255,.07)'
      g.fillRect(draw() * w, draw() * h, 2 + draw() * 3, 2 + draw() * 2)
    }
  })
}

/** Earth, grass, sand or gravel seen from above. */
export function speckle(base: string, seed: number, spread = 0.1, size = 3): THREE.Texture {
  return painted(512, 512, seed, (g, w, h, draw) => {
    g.fillStyle = base
    g.fillRect(0, 0, w, h)
    for (let i = 0; i < 26000; i++) {
      g.fillStyle = shade(base, (draw() - 0.5) * 0.03, (draw() - 0.5) * 0.1, (draw() - 0.5) * spread)
      g.globalAlpha = 0.6
      g.fillRect(draw() * w, draw() * h, 1 + draw() * size, 1 + draw() * size)
    }
  })
}
