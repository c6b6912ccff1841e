import { black, cloth, paint, wood } from './kit'
import type { Stage } from './stage'

export interface SofaSpec {
  color: string
  accents: string[]
  width?: number
  style?: 'block' | 'slim' | 'corner'
  throwColor?: string
}

function arm(stage: Stage, color: string, x: number, slim: boolean): void {
  stage.soft(
    slim ? 0.13 : 0.22,
    slim ? 0.42 : 0.44,
    0.94,
    cloth(color),
    x,
    slim ? 0.42 : 0.4,
    0,
    0.012,
    {},
    slim ? 0.4 : 0.34,
  )
}

/** A sofa whose back stands at z = -0.47, seat towards +z. */
export function sofa(stage: Stage, spec: SofaSpec): void {
  const w = spec.width ?? 2.2
  const slim = spec.style === 'slim'
  const look = cloth(spec.color)
  const seats = w > 1.9 ? 3 : 2
  const one = w / seats
  stage.tag('sofa', () => {
    stage.soft(w + 0.1, 0.2, 0.9, look, 0, slim ? 0.28 : 0.22, 0, 0, {}, 0.25)
    for (const s of [-1, 1]) arm(stage, spec.color, s * (w / 2 + (slim ? 0.06 : 0.1)), slim)
    stage.soft(w + 0.06, 0.56, 0.2, look, 0, 0.53, -0.38, 0.01, { rx: -0.06 }, 0.42)
    for (let i = 0; i < seats; i++) {
      const x = (i - (seats - 1) / 2) * one
      stage.soft(one - 0.012, 0.17, 0.74, look, x, 0.41, 0.09, 0.035, {}, 0.42)
      stage.soft(
        one - 0.02,
        0.46,
        0.19,
        look,
        x,
        0.68,
        -0.22,
        0.05,
        { rx: -0.2, rz: (stage.draw() - 0.5) * 0.02 },
        0.46,
      )
    }
    if (spec.style === 'corner') {
      stage.soft(0.86, 0.2, 0.86, look, w / 2 - 0.34, 0.22, 0.86, 0, {}, 0.25)
      stage.soft(0.84, 0.17, 0.84, look, w / 2 - 0.34, 0.41, 0.86, 0.035, {}, 0.42)
    }
  })
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      stage.rod(
        0.024,
        0.016,
        slim ? 0.2 : 0.13,
        slim ? wood('#8a5f3c') : black(),
        x * (w / 2 - 0.08),
        slim ? 0.1 : 0.065,
        z * 0.38,
      )
  stage.tag('cushions', () => {
    const [a = '#cc8844', b = '#eee6d8'] = spec.accents
    stage.pillow(0.5, 0.48, 0.2, cloth(a), -w / 2 + 0.26, 0.72, -0.02, { rx: -0.28, ry: 0.35, rz: 0.04 })
    stage.pillow(0.44, 0.42, 0.18, cloth(b, 1.6), -w / 2 + 0.62, 0.69, 0.06, { rx: -0.34, ry: 0.12, rz: -0.08 })
    stage.pillow(0.5, 0.48, 0.2, cloth(a), w / 2 - 0.26, 0.72, -0.02, { rx: -0.28, ry: -0.35 })
    if (stage.draw() < 0.6)
      stage.pillow(0.56, 0.32, 0.16, cloth(b, 1.6), w / 2 - 0.66, 0.64, 0.08, { rx: -0.34, ry: -0.08 })
  })
  if (spec.throwColor)
    stage.tag('throw', () =>
      stage.drape(0.5, 0.7, 0.4, 0.022, 0.012, cloth(spec.throwColor ?? '#ccaa77', 1.6), -w / 2 + 0.95, 0.53, 0.12),
    )
}

/** A lounge chair on splayed legs, facing +z. */
export function armchair(stage: Stage, color: string, legs = '#8a5f3c'): void {
  const look = cloth(color)
  stage.tag('armchair', () => {
    stage.soft(0.66, 0.16, 0.66, look, 0, 0.36, 0.02, 0.03)
    stage.soft(0.68, 0.66, 0.16, look, 0, 0.66, -0.32, 0.03, { rx: -0.24 }, 0.46)
    for (const s of [-1, 1]) stage.soft(0.12, 0.34, 0.68, look, s * 0.37, 0.47, 0, 0.012, {}, 0.44)
    stage.soft(0.7, 0.12, 0.66, look, 0, 0.26, 0, 0, {}, 0.35)
  })
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      stage.rod(0.02, 0.013, 0.24, wood(legs), x * 0.3, 0.11, z * 0.28, { rx: z * 0.16, rz: -x * 0.16 })
}

/** A pouf of knitted cloth. */
export function pouf(stage: Stage, color: string): void {
  stage.tag('pouf', () =>
    stage.turned(
      [
        [0.02, 0.0],
        [0.2, 0.01],
        [0.27, 0.12],
        [0.27, 0.24],
        [0.2, 0.36],
        [0.01, 0.385],
      ],
      cloth(color, 2.4),
      0,
      0,
      0,
    ),
  )
}

/** A dining chair facing +z: 'wood', 'shell' or 'rattan'. */
export function chair(stage: Stage, style: string, color: string, legs = '#9b6d45'): void {
  stage.tag('chairs', () => {
    if (style === 'shell') {
      stage.soft(0.46, 0.06, 0.44, paint(color, 0.5), 0, 0.45, 0, 0.01, {}, 0.48)
      stage.soft(0.44, 0.36, 0.05, paint(color, 0.5), 0, 0.66, -0.22, 0.02, { rx: -0.16 }, 0.48)
    } else if (style === 'cloth') {
      stage.soft(0.48, 0.1, 0.46, cloth(color), 0, 0.44, 0, 0.02)
      stage.soft(0.46, 0.44, 0.09, cloth(color), 0, 0.7, -0.22, 0.02, { rx: -0.14 }, 0.46)
    } else {
      stage.soft(0.44, 0.045, 0.42, wood(color), 0, 0.45, 0, 0.004, {}, 0.45)
      stage.soft(0.42, 0.09, 0.028, wood(color), 0, 0.8, -0.235, 0, { rx: -0.12 }, 0.45)
      for (let i = -2; i <= 2; i++) stage.rod(0.008, 0.008, 0.34, wood(color), i * 0.085, 0.63, -0.215, { rx: -0.12 })
    }
  })
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      stage.rod(0.018, 0.013, 0.45, wood(legs), x * 0.185, 0.22, z * 0.175, { rx: z * 0.1, rz: -x * 0.09 })
}

/** A bar stool. */
export function stool(stage: Stage, color: string, legs: string): void {
  stage.tag('stools', () => stage.soft(0.36, 0.07, 0.36, cloth(color), 0, 0.68, 0, 0.015, {}, 0.48))
  for (const x of [-1, 1]) {
    for (const z of [-1, 1])
      stage.rod(0.014, 0.012, 0.66, wood(legs), x * 0.15, 0.33, z * 0.15, { rx: z * 0.07, rz: -x * 0.07 })
    stage.rod(0.008, 0.008, 0.32, wood(legs), x * 0.165, 0.24, 0, { rx: Math.PI / 2 })
  }
}
