import * as THREE from 'three'
import { black, brass, ceramic, cloth, metal, paint, shiny, stone, wood } from './kit'
import { artTexture, rugTexture } from './rugs'
import type { Stage } from './stage'
import { surface } from './surface'

/** A coffee table: 'round', 'slab', 'marble' or 'nest'. */
export function coffeeTable(stage: Stage, style: string, color: string): void {
  const look = wood(color)
  stage.tag('coffee table', () => {
    if (style === 'slab') {
      stage.box(1.15, 0.045, 0.6, look, 0, 0.4, 0, 0.018)
      stage.box(1.0, 0.025, 0.48, look, 0, 0.16, 0, 0.01)
      for (const x of [-1, 1]) for (const z of [-1, 1]) stage.rod(0.022, 0.016, 0.39, look, x * 0.5, 0.195, z * 0.24)
    } else {
      const top = style === 'marble' ? stone('#f0ede8', '#8d8a88', 0.15) : look
      const round = (r: number, y: number, x: number, z: number) => {
        stage.turned(
          [
            [0.001, y + 0.018],
            [r - 0.02, y + 0.018],
            [r, y + 0.006],
            [r, y - 0.01],
            [r - 0.02, y - 0.018],
            [0.001, y - 0.018],
          ],
          top,
          x,
          0,
          z,
        )
        for (let i = 0; i < 3; i++)
          stage.rod(
            0.016,
            0.012,
            y,
            style === 'marble' ? brass() : black(),
            x + Math.cos(i * 2.09 + 0.5) * r * 0.72,
            y / 2,
            z + Math.sin(i * 2.09 + 0.5) * r * 0.72,
            { rx: Math.sin(i * 2.09 + 0.5) * 0.12, rz: -Math.cos(i * 2.09 + 0.5) * 0.12 },
          )
      }
      round(0.46, 0.4, 0, 0)
      if (style === 'nest') round(0.3, 0.3, 0.58, 0.22)
    }
  })
  books(stage, -0.14, 0.425, 0.05, ['#d9cdb9', '#5d7184', '#b06a4c'])
}

export function books(stage: Stage, x: number, y: number, z: number, colors: string[]): void {
  colors.forEach((c, i) => {
    const w = 0.3 - 0.03 * i
    stage.box(w, 0.028, w * 0.74, paint(c, 0.75), x, y + 0.015 + 0.031 * i, z, 0.004, { ry: 0.25 - 0.2 * i })
    stage.box(w - 0.008, 0.02, w * 0.74 - 0.006, paint('#f5f1e6'), x + 0.006, y + 0.015 + 0.031 * i, z, 0, {
      ry: 0.25 - 0.2 * i,
    })
  })
}

/** A rug lying at the origin, or a round one when `round`. */
export function rug(stage: Stage, pattern: string, color: string, w: number, d: number, round = false): void {
  stage.tag('rug', () => {
    const look = surface({ color: '#ffffff', map: rugTexture(pattern, color, 71), mapping: 'uv', bump: 0.004 })
    if (round) {
      stage.add(new THREE.CircleGeometry(w / 2, 64), look, 0, 0.013, 0, { rx: -Math.PI / 2 })
      return
    }
    stage.add(new THREE.PlaneGeometry(w, d), look, 0, 0.013, 0, { rx: -Math.PI / 2 })
    stage.box(w, 0.012, d, cloth('#e9dfcd'), 0, 0.0065, 0)
  })
  if (!round && pattern !== 'plain')
    for (const s of [-1, 1])
      for (let z = -d / 2 + 0.01; z < d / 2; z += 0.022)
        stage.box(0.06, 0.004, 0.007, cloth('#efe6d4'), s * (w / 2 + 0.03), 0.003, z + 0.003 * stage.draw())
}

/** A framed picture hanging on the wall z = 0, centre at height `y`. */
export function picture(
  stage: Stage,
  w: number,
  h: number,
  x: number,
  y: number,
  colors: string[],
  frame: string,
): void {
  stage.tag('picture', () => {
    const edge = frame === 'black' ? black() : frame === 'brass' ? brass() : wood(frame)
    for (const s of [-1, 1]) {
      stage.box(0.024, h + 0.05, 0.034, edge, x + s * (w / 2 + 0.012), y, 0.018, 0.003)
      stage.box(w + 0.02, 0.024, 0.034, edge, x, y + s * (h / 2 + 0.012), 0.018, 0.003)
    }
    const map = artTexture(colors, 100 + Math.floor(stage.draw() * 900))
    stage.add(new THREE.PlaneGeometry(w, h), surface({ color: '#ffffff', map, mapping: 'uv', rough: 0.6 }), x, y, 0.014)
  })
}

/** A low cupboard against z = 0. */
export function sideboard(stage: Stage, w: number, color: string, doors: number): void {
  const look = wood(color)
  stage.box(w, 0.5, 0.42, look, 0, 0.42, 0.22, 0.012)
  const one = w / doors
  for (let i = 0; i < doors; i++) {
    stage.box(one - 0.012, 0.46, 0.016, look, (i - (doors - 1) / 2) * one, 0.42, 0.437, 0.004)
    stage.rod(
      0.006,
      0.006,
      0.16,
      brass(),
      (i - (doors - 1) / 2) * one + (i % 2 ? -1 : 1) * (one / 2 - 0.05),
      0.45,
      0.455,
      {},
      8,
    )
  }
  for (const x of [-1, 1]) for (const z of [0.1, 0.36]) stage.rod(0.018, 0.013, 0.17, look, x * (w / 2 - 0.1), 0.085, z)
}

/** A television on a wall or cupboard; centre at `y`. */
export function television(stage: Stage, w: number, y: number): void {
  stage.tag('tv', () => stage.box(w, w * 0.57, 0.035, shiny('#0b0b0d', 0.1), 0, y, 0.05, 0.008))
}

/** Open shelves against z = 0 with books and pots. */
export function shelves(stage: Stage, w: number, h: number, rows: number, color: string): void {
  const look = wood(color)
  const { draw } = stage
  const tones = ['#d8cbb6', '#7a8b8f', '#b5694b', '#e8e2d5', '#4f6478', '#a98a5a', '#c9d0c4', '#933f3a']
  for (const s of [-1, 1]) stage.box(0.03, h, 0.3, look, (s * w) / 2, h / 2, 0.16, 0.006)
  for (let r = 0; r <= rows; r++) stage.box(w, 0.03, 0.3, look, 0, 0.04 + ((h - 0.06) * r) / rows, 0.16, 0.006)
  for (let r = 0; r < rows; r++) {
    const y = 0.055 + ((h - 0.06) * r) / rows
    let x = -w / 2 + 0.05
    while (x < w / 2 - 0.12) {
      if (draw() < 0.28) {
        const k = 0.05 + draw() * 0.03
        stage.turned(
          [
            [k * 0.7, 0],
            [k, k],
            [k * 0.5, k * 2.2],
            [k * 0.6, k * 2.5],
          ],
          ceramic(tones[Math.floor(draw() * tones.length)]),
          x + 0.08,
          y,
          0.17,
        )
        x += 0.24
      } else {
        const n = 3 + Math.floor(draw() * 5)
        for (let i = 0; i < n && x < w / 2 - 0.07; i++) {
          const t = 0.02 + draw() * 0.025
          const bh = 0.17 + draw() * 0.09
          stage.box(
            t,
            bh,
            0.17,
            paint(tones[Math.floor(draw() * tones.length)] ?? '#888888', 0.8),
            x + t / 2,
            y + bh / 2,
            0.14,
          )
          x += t + 0.002
        }
        x += 0.06
      }
    }
  }
}

/** A dining table: 'trestle', 'round' or 'farm'. */
export function diningTable(stage: Stage, style: string, color: string, w = 1.8): void {
  const look = wood(color)
  stage.tag('table', () => {
    if (style === 'round') {
      stage.turned(
        [
          [0.001, 0.765],
          [w / 2 - 0.03, 0.765],
          [w / 2, 0.75],
          [w / 2 - 0.03, 0.73],
          [0.001, 0.73],
        ],
        look,
        0,
        0,
        0,
      )
      stage.turned(
        [
          [0.32, 0.0],
          [0.3, 0.03],
          [0.08, 0.1],
          [0.05, 0.4],
          [0.09, 0.73],
        ],
        look,
        0,
        0,
        0,
      )
      return
    }
    stage.box(w, 0.045, 0.88, look, 0, 0.74, 0, 0.014)
    if (style === 'farm')
      for (const x of [-1, 1])
        for (const z of [-1, 1]) stage.box(0.075, 0.72, 0.075, look, x * (w / 2 - 0.09), 0.36, z * 0.36, 0.012)
    else
      for (const x of [-1, 1])
        for (const z of [-1, 1])
          stage.rod(0.016, 0.016, 0.74, metal('#2b2b2e', 0.5), x * (w / 2 - 0.3), 0.36, z * 0.2, {
            rx: z * -0.5,
            rz: 0,
          })
  })
}
