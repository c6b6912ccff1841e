import { black, brass, cloth, linen, paint, wood } from './kit'
import { tableLamp } from './lighting'
import type { Stage } from './stage'

export interface BedSpec {
  width: number
  headboard: 'panel' | 'tufted' | 'rattan' | 'slats' | 'arch'
  headColor: string
  linen: string
  duvet: string
  accent: string
  frame: string
}

function headboard(stage: Stage, spec: BedSpec, w: number): void {
  const look = cloth(spec.headColor)
  stage.tag('headboard', () => {
    if (spec.headboard === 'tufted') {
      const n = Math.max(4, Math.round(w / 0.26))
      const one = (w + 0.16) / n
      for (let i = 0; i < n; i++)
        stage.soft(one - 0.006, 1.0, 0.11, look, (i - (n - 1) / 2) * one, 0.75, 0.07, 0.016, {}, 0.45)
    } else if (spec.headboard === 'panel') stage.soft(w + 0.2, 0.95, 0.12, look, 0, 0.72, 0.07, 0.01, {}, 0.35)
    else if (spec.headboard === 'arch') {
      for (let i = -4; i <= 4; i++) {
        const h = 0.62 + 0.5 * Math.sqrt(Math.max(0, 1 - (i / 5) ** 2))
        stage.soft((w + 0.15) / 9 - 0.005, h, 0.1, look, (i * (w + 0.15)) / 9, 0.25 + h / 2, 0.07, 0.012, {}, 0.48)
      }
    } else {
      const timber = wood(spec.headColor)
      const h = 0.95
      for (const s of [-1, 1]) stage.box(0.06, h + 0.2, 0.06, timber, s * (w / 2 + 0.04), (h + 0.2) / 2, 0.06, 0.015)
      stage.box(w + 0.14, 0.07, 0.06, timber, 0, h + 0.14, 0.06, 0.02)
      stage.box(w + 0.1, 0.05, 0.05, timber, 0, 0.5, 0.06, 0.01)
      if (spec.headboard === 'rattan') stage.box(w + 0.04, h - 0.4, 0.02, cloth('#d9bd8d', 2.2), 0, 0.82, 0.05)
      else for (let x = -w / 2 + 0.08; x < w / 2; x += 0.14) stage.rod(0.013, 0.013, h - 0.4, timber, x, 0.82, 0.06)
    }
  })
}

/** A made bed with its head at z = 0, feet towards +z. */
export function bed(stage: Stage, spec: BedSpec): void {
  const w = spec.width
  const length = 2.05
  headboard(stage, spec, w)
  stage.box(w + 0.06, 0.2, length + 0.04, wood(spec.frame), 0, 0.23, length / 2 + 0.1, 0.025)
  for (const x of [-1, 1]) stage.rod(0.03, 0.022, 0.14, wood(spec.frame), x * (w / 2 - 0.08), 0.07, length)
  stage.tag('linen', () => {
    stage.soft(w, 0.26, length, linen(spec.linen), 0, 0.44, length / 2 + 0.12, 0.01, {}, 0.35)
    const pillows = w > 1.2 ? [-1, 1] : [0]
    for (const s of pillows) {
      stage.pillow(0.7, 0.46, 0.24, linen(spec.linen), s * w * 0.245, 0.79, 0.26, { rx: -0.42, rz: s * 0.03 })
      stage.pillow(0.66, 0.42, 0.22, linen(spec.duvet), s * w * 0.235, 0.76, 0.42, { rx: -0.62, rz: -s * 0.04 })
    }
  })
  stage.tag('duvet', () => {
    stage.drape(w - 0.03, 1.42, 0.3, 0.085, 0.028, linen(spec.duvet), 0, 0.555, length / 2 + 0.42)
    stage.soft(w + 0.1, 0.085, 0.36, linen(spec.linen), 0, 0.64, 0.72, 0.02, {}, 0.48)
  })
  stage.tag('throw', () =>
    stage.drape(w + 0.02, 0.52, 0.3, 0.03, 0.016, cloth(spec.accent, 1.8), 0, 0.64, length / 2 + 0.78),
  )
  stage.tag('bed cushion', () => {
    if (w > 1.2) stage.pillow(0.46, 0.42, 0.18, cloth(spec.accent, 1.4), 0.04, 0.78, 0.6, { rx: -0.6, rz: 0.06 })
    else stage.pillow(0.44, 0.34, 0.16, cloth(spec.accent, 1.4), 0.02, 0.76, 0.56, { rx: -0.6 })
  })
}

/** A bedside table, against the wall at z = 0, with a lamp and a book. */
export function nightstand(stage: Stage, color: string, lamp: string, lit: boolean, round = false): void {
  const look = wood(color)
  if (round) {
    stage.rod(0.23, 0.23, 0.03, look, 0, 0.5, 0.26)
    for (let i = 0; i < 3; i++)
      stage.rod(0.014, 0.01, 0.5, look, Math.cos(i * 2.1) * 0.15, 0.25, 0.26 + Math.sin(i * 2.1) * 0.15)
  } else {
    stage.box(0.46, 0.36, 0.38, look, 0, 0.36, 0.22, 0.018)
    for (const y of [0.27, 0.44]) {
      stage.box(0.42, 0.15, 0.012, look, 0, y, 0.414, 0.005)
      stage.box(0.1, 0.012, 0.02, brass(), 0, y, 0.428, 0.005)
    }
    for (const x of [-1, 1]) stage.rod(0.016, 0.012, 0.18, look, x * 0.17, 0.09, 0.34)
  }
  const top = round ? 0.515 : 0.54
  stage.at(-0.03, top, 0.2, 0, () => tableLamp(stage, lamp, lit))
  stage.box(0.13, 0.025, 0.18, paint('#6f7f86', 0.7), 0.14, top + 0.014, 0.3, 0.004, { ry: 0.3 })
  stage.box(0.12, 0.022, 0.17, paint('#c9a27e', 0.7), 0.14, top + 0.038, 0.3, 0.004, { ry: 0.1 })
}

/** Two beds above each other, heads at z = 0, with a ladder at the foot. */
export function bunkBed(stage: Stage, frame: string, linenColor: string, duvets: [string, string]): void {
  const look = wood(frame)
  const w = 1.0
  const length = 2.05
  for (const x of [-1, 1])
    for (const z of [0, 1])
      stage.box(0.08, 1.85, 0.08, look, x * (w / 2 + 0.04), 0.925, 0.05 + z * (length + 0.05), 0.012)
  for (const [i, y] of [0.32, 1.35].entries()) {
    for (const x of [-1, 1]) stage.box(0.04, 0.16, length + 0.1, look, x * (w / 2 + 0.05), y, length / 2 + 0.07, 0.01)
    for (const z of [0, 1]) stage.box(w + 0.1, 0.16, 0.04, look, 0, y, 0.05 + z * (length + 0.05), 0.01)
    stage.box(w, 0.03, length, look, 0, y - 0.02, length / 2 + 0.07)
    stage.tag('linen', () => {
      stage.soft(w - 0.04, 0.16, length - 0.06, linen(linenColor), 0, y + 0.1, length / 2 + 0.07, 0.008, {}, 0.4)
      stage.pillow(0.62, 0.42, 0.2, linen(linenColor), 0, y + 0.28, 0.36, { rx: -1.1 })
    })
    stage.tag('duvet', () =>
      stage.drape(w - 0.1, 1.35, 0.1, 0.07, 0.024, linen(duvets[i] ?? '#dddddd'), 0, y + 0.17, length / 2 + 0.36),
    )
  }
  for (const x of [-1, 1])
    stage.box(
      0.025,
      0.08,
      length * (x < 0 ? 1 : 0.62),
      look,
      x * (w / 2 + 0.05),
      1.68,
      x < 0 ? length / 2 + 0.07 : length * 0.31 + 0.07,
      0.01,
    )
  for (const z of [0, 0.42]) stage.box(0.04, 1.7, 0.05, look, w / 2 + 0.12, 0.85, length - 0.05 - z, 0.01)
  for (let i = 1; i < 6; i++)
    stage.rod(0.016, 0.016, 0.42, black(), w / 2 + 0.12, i * 0.28, length - 0.26, { rx: Math.PI / 2 })
}
