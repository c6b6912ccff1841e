import type * as THREE from 'three'
import { layered } from './random'
import { painted, shade } from './textures'

/** Dressed stone: even courses of blocks, each a little different, paler joints, clouds of weather over all. */
export function ashlar(base: string, seed: number): THREE.Texture {
  return painted(1024, 1024, seed, (g, w, h, draw) => {
    g.fillStyle = shade(base, 0, -0.04, 0.02)
    g.fillRect(0, 0, w, h)
    const rows = 14
    const th = h / rows
    for (let j = 0; j < rows; j++) {
      const start = draw() * 120
      for (let x = start; x < start + w - 20;) {
        const tw = Math.min(70 + draw() * 110, start + w - x)
        const tone = shade(base, (draw() - 0.5) * 0.035, (draw() - 0.5) * 0.1, (draw() - 0.55) * 0.15)
        // a block that leaves at one side comes in at the other
        for (const left of [x, x - w]) {
          g.fillStyle = tone
          g.fillRect(left + 2, j * th + 2, tw - 4, th - 4)
          g.fillStyle = 'rgba(0,0,0,.16)'
          g.fillRect(left + 2, j * th + th - 7, tw - 4, 5)
          g.fillStyle = 'rgba(255,255,255,.1)'
          g.fillRect(left + 2, j * th + 2, tw - 4, 4)
        }
        x += tw
      }
    }
    for (let i = 0; i < 16000; i++) {
      g.fillStyle = draw() < 0.55 ? 'rgba(0,0,0,.07)' : 'rgba(255,255,255,.07)'
      g.fillRect(draw() * w, draw() * h, 2 + draw() * 4, 2 + draw() * 3)
    }
    for (let i = 0; i < 60; i++) {
      const r = 30 + draw() * 90
      const [x, y] = [draw() * w, draw() * h]
      const dark = layered(x / 90, y / 90, 3, seed) > 0.5
      for (const dx of [-w, 0, w])
        for (const dy of [-h, 0, h]) {
          const blot = g.createRadialGradient(x + dx, y + dy, 0, x + dx, y + dy, r)
          blot.addColorStop(0, dark ? 'rgba(40,36,28,.16)' : 'rgba(255,246,225,.14)')
          blot.addColorStop(1, 'rgba(0,0,0,0)')
          g.fillStyle = blot
          g.fillRect(x + dx - r, y + dy - r, r * 2, r * 2)
        }
    }
  })
}

/** Round roof tiles in rows that run down the slope. */
export function ribbedTiles(base: string, seed: number): THREE.Texture {
  return painted(512, 512, seed, (g, w, h, draw) => {
    const ribs = 8
    const rows = 8
    const pitch = w / ribs
    for (let i = 0; i < ribs; i++)
      for (let j = 0; j < rows; j++) {
        const tone = (draw() - 0.5) * 0.05
        const across = g.createLinearGradient(i * pitch, 0, (i + 1) * pitch, 0)
        across.addColorStop(0, shade(base, 0, 0, tone - 0.13))
        across.addColorStop(0.3, shade(base, 0, 0, tone + 0.02))
        across.addColorStop(0.5, shade(base, 0, 0, tone + 0.1))
        across.addColorStop(0.7, shade(base, 0, 0, tone + 0.02))
        across.addColorStop(1, shade(base, 0, 0, tone - 0.13))
        g.fillStyle = across
        g.fillRect(i * pitch, (j * h) / rows, pitch, h / rows)
        g.fillStyle = 'rgba(0,0,0,.25)'
        g.fillRect(i * pitch, (j * h) / rows, pitch, 4)
      }
  })
}

/** Small glazed tiles: eight-pointed stars on squares with a darker ground, each piece of its own tone. */
export function starTiles(base: string, star: string, seed: number): THREE.Texture {
  return painted(1024, 1024, seed, (g, w, h, draw) => {
    const cream = '#e9dfc8'
    g.fillStyle = shade(base, 0, 0, 0.02)
    g.fillRect(0, 0, w, h)
    const n = 4
    const cell = w / n
    const piece = (color: string) => shade(color, (draw() - 0.5) * 0.02, (draw() - 0.5) * 0.1, (draw() - 0.5) * 0.08)
    const square = (x: number, y: number, half: number, turn: number, color: string) => {
      g.save()
      g.translate(x, y)
      g.rotate(turn)
      g.fillStyle = color
      g.fillRect(-half, -half, half * 2, half * 2)
      g.strokeStyle = 'rgba(60,50,40,.25)'
      g.lineWidth = 1.5
      g.strokeRect(-half, -half, half * 2, half * 2)
      g.restore()
    }
    const starAt = (x: number, y: number, half: number, color: string) => {
      square(x, y, half, 0, color)
      square(x, y, half, Math.PI / 4, color)
    }
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= n; j++) {
        const [x, y] = [i * cell, j * cell]
        starAt(x, y, cell * 0.23, cream)
        starAt(x, y, cell * 0.19, shade(base, 0, 0, -0.08))
        starAt(x, y, cell * 0.07, cream)
      }
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const [x, y] = [(i + 0.5) * cell, (j + 0.5) * cell]
        starAt(x, y, cell * 0.29, cream)
        starAt(x, y, cell * 0.25, piece(star))
        starAt(x, y, cell * 0.13, cream)
        starAt(x, y, cell * 0.09, piece(base))
        square(x, y - cell / 2, cell * 0.085, Math.PI / 4, piece('#d9a544'))
        square(x - cell / 2, y, cell * 0.085, Math.PI / 4, piece('#d9a544'))
      }
  })
}

/** Furrows of gravel, along x. */
export function furrows(base: string, seed: number): THREE.Texture {
  return painted(512, 512, seed, (g, w, h, draw) => {
    const rows = 12
    for (let y = 0; y < h; y++) {
      const wave = Math.sin((y / h) * rows * Math.PI * 2)
      g.fillStyle = shade(base, 0, 0, 0.035 * wave)
      g.fillRect(0, y, w, 1)
    }
    for (let i = 0; i < 24000; i++) {
      g.fillStyle = draw() < 0.5 ? 'rgba(60,55,45,.16)' : 'rgba(255,252,240,.18)'
      g.fillRect(draw() * w, draw() * h, 1 + draw() * 2.4, 1 + draw() * 2)
    }
  })
}
