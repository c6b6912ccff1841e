import type * as THREE from 'three'
import { painted, shade } from './textures'

/** Rug patterns: what one sees from above, 3:2. */
export function rugTexture(pattern: string, color: string, seed: number): THREE.Texture {
  return painted(1024, 683, seed, (g, w, h, draw) => {
    const pale = shade(color, 0.01, -0.12, 0.3)
    const deep = shade(color, 0, 0.02, -0.1)
    g.fillStyle = pattern === 'plain' ? color : pattern === 'stripes' ? '#efe8da' : color
    g.fillRect(0, 0, w, h)
    if (pattern === 'stripes')
      for (let x = 20; x < w; x += 74) {
        g.fillStyle = color
        g.fillRect(x, 0, 34, h)
        g.fillStyle = deep
        g.fillRect(x + 46, 0, 6, h)
      }
    if (pattern === 'kilim') {
      g.fillStyle = pale
      g.fillRect(38, 38, w - 76, h - 76)
      g.fillStyle = deep
      for (let x = 38; x < w - 38; x += 39.5) for (const y of [38, h - 62]) g.fillRect(x, y, 20, 24)
      for (let j = 0; j < 4; j++)
        for (let i = 0; i < 7; i++) {
          const x = 132 + i * 127
          const y = 132 + j * 140
          for (const [size, tone] of [
            [58, color],
            [38, '#efe6d2'],
            [22, deep],
          ] as const) {
            g.fillStyle = tone
            g.beginPath()
            g.moveTo(x, y - size)
            g.lineTo(x + size, y)
            g.lineTo(x, y + size)
            g.lineTo(x - size, y)
            g.fill()
          }
        }
    }
    if (pattern === 'border') {
      g.strokeStyle = '#efe6d6'
      g.lineWidth = 12
      g.strokeRect(46, 46, w - 92, h - 92)
      g.lineWidth = 3
      g.strokeRect(68, 68, w - 136, h - 136)
    }
    if (pattern === 'berber') {
      g.fillStyle = '#efe8dc'
      g.fillRect(0, 0, w, h)
      g.strokeStyle = color
      g.lineWidth = 9
      for (let k = -6; k < 14; k++)
        for (const s of [1, -1]) {
          g.beginPath()
          g.moveTo(s > 0 ? k * 130 : w - k * 130, 0)
          g.lineTo(s > 0 ? k * 130 + h : w - k * 130 - h, h)
          g.stroke()
        }
    }
    for (let i = 0; i < 26000; i++) {
      g.fillStyle = draw() < 0.5 ? 'rgba(0,0,0,.06)' : 'rgba(255,255,255,.08)'
      g.fillRect(draw() * w, draw() * h, 5, 3)
    }
  })
}

/** A framed picture: loose shapes, a seascape, hills, or leaves. */
export function artTexture(colors: string[], seed: number): THREE.Texture {
  return painted(512, 640, seed, (g, w, h, draw) => {
    g.fillStyle = '#f4efe6'
    g.fillRect(0, 0, w, h)
    const tone = () => colors[Math.floor(draw() * colors.length)] ?? '#444444'
    const style = Math.floor(draw() * 3)
    const m = 64
    g.save()
    g.beginPath()
    g.rect(m, m, w - 2 * m, h - 2 * m)
    g.clip()
    if (style === 0) {
      g.fillStyle = '#f0dfc4'
      g.fillRect(0, 0, w, h)
      g.fillStyle = tone()
      g.beginPath()
      g.arc(w * (0.35 + 0.3 * draw()), h * 0.36, 74, 0, 7)
      g.fill()
      for (let k = 0; k < 4; k++) {
        g.fillStyle = shade(tone(), 0, -0.05, 0.06 - k * 0.03)
        g.beginPath()
        g.moveTo(0, h)
        const y = h * (0.5 + k * 0.1)
        const p = draw() * 6
        for (let x = 0; x <= w; x += 8) g.lineTo(x, y + 34 * Math.sin(x / 90 + p) + 12 * Math.sin(x / 37 + p))
        g.lineTo(w, h)
        g.fill()
      }
    } else if (style === 1) {
      for (let k = 0; k < 7; k++) {
        g.fillStyle = tone()
        g.globalAlpha = 0.9
        g.beginPath()
        g.ellipse(
          w * (0.2 + 0.6 * draw()),
          h * (0.2 + 0.6 * draw()),
          50 + draw() * 90,
          30 + draw() * 60,
          draw() * 3,
          0,
          draw() < 0.5 ? 3.14 : 6.3,
        )
        g.fill()
      }
    } else {
      g.strokeStyle = tone()
      g.fillStyle = g.strokeStyle
      g.lineWidth = 5
      for (let k = 0; k < 3; k++) {
        const x0 = w * (0.35 + 0.15 * k)
        g.beginPath()
        g.moveTo(x0, h * 0.86)
        g.quadraticCurveTo(x0 + 30, h * 0.5, x0 + (k - 1) * 90, h * 0.18)
        g.stroke()
        for (let i = 1; i < 9; i++) {
          const t = i / 9
          const x = x0 + (k - 1) * 90 * t * t + 24 * t
          const y = h * (0.86 - 0.66 * t)
          for (const s of [-1, 1]) {
            g.beginPath()
            g.ellipse(x + s * 26, y - 12, 28, 9, s * -0.6, 0, 7)
            g.fill()
          }
        }
      }
    }
    g.restore()
  })
}
