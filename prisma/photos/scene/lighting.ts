import * as THREE from 'three'
import { black, brass, ceramic, cloth, glowing, paint, wood } from './kit'
import type { Stage } from './stage'

function shadeCone(
  stage: Stage,
  top: number,
  bottom: number,
  h: number,
  y: number,
  lit: boolean,
  color = '#fff1da',
): void {
  stage.add(new THREE.CylinderGeometry(top, bottom, h, 40, 1, true), glowing(color, lit ? 2.6 : 0.12), 0, y, 0)
}

/** A table lamp standing at the origin: 'ceramic', 'brass', 'wood' or a colour for its foot. */
export function tableLamp(stage: Stage, foot: string, lit: boolean): void {
  const look =
    foot === 'brass'
      ? brass()
      : foot === 'wood'
        ? wood('#a67a4e')
        : foot === 'ceramic'
          ? ceramic('#d8cfc2')
          : ceramic(foot)
  stage.tag('lamp', () => {
    if (foot === 'brass') {
      stage.rod(0.075, 0.08, 0.018, look, 0, 0.009, 0)
      stage.rod(0.01, 0.01, 0.26, look, 0, 0.14, 0)
    } else
      stage.turned(
        [
          [0.06, 0],
          [0.085, 0.04],
          [0.095, 0.1],
          [0.06, 0.17],
          [0.022, 0.215],
          [0.014, 0.27],
        ],
        look,
        0,
        0,
        0,
      )
    shadeCone(stage, 0.095, 0.145, 0.19, 0.35, lit)
  })
  if (lit) stage.lampAt(0, 0.36, 0, 0.55)
}

/** A standing lamp: 'arc' bends over, 'straight', 'tripod'. */
export function floorLamp(stage: Stage, style: string, lit: boolean): void {
  stage.tag('floor lamp', () => {
    if (style === 'arc') {
      stage.rod(0.17, 0.18, 0.04, black(), 0, 0.02, 0)
      const curve = new THREE.CubicBezierCurve3(
        new THREE.Vector3(0, 0, 0),
        new THREE.Vector3(-0.1, 1.5, 0),
        new THREE.Vector3(0.3, 2.3, 0),
        new THREE.Vector3(1.05, 1.75, 0),
      )
      stage.add(new THREE.TubeGeometry(curve, 40, 0.012, 10), brass())
      stage.at(1.05, 1.62, 0, 0, () => stage.add(new THREE.SphereGeometry(0.2, 32, 20, 0, 6.3, 0, 1.6), black()))
      stage.add(new THREE.SphereGeometry(0.06, 20, 16), glowing('#ffe2b0', lit ? 6 : 0.3), 1.05, 1.64, 0)
      return
    }
    if (style === 'tripod')
      for (let i = 0; i < 3; i++)
        stage.rod(0.014, 0.012, 1.32, wood('#a67a4e'), Math.cos(i * 2.094) * 0.17, 0.64, Math.sin(i * 2.094) * 0.17, {
          rx: -Math.sin(i * 2.094) * 0.26,
          rz: Math.cos(i * 2.094) * 0.26,
        })
    else {
      stage.rod(0.15, 0.155, 0.022, black(), 0, 0.011, 0)
      stage.rod(0.011, 0.011, 1.42, brass(), 0, 0.72, 0)
    }
    shadeCone(stage, 0.16, 0.23, 0.3, 1.48, lit)
  })
  if (lit) stage.lampAt(style === 'arc' ? 1.05 : 0, style === 'arc' ? 1.55 : 1.48, 0, 1.1)
}

/** A lamp hanging from the ceiling at height `ceiling`, its shade at `y`. */
export function pendant(stage: Stage, style: string, color: string, ceiling: number, y: number, lit: boolean): void {
  stage.tag('pendant', () => {
    stage.rod(0.0035, 0.0035, ceiling - y - 0.1, black(), 0, (ceiling + y + 0.1) / 2, 0, {}, 6)
    stage.rod(0.05, 0.05, 0.025, black(), 0, ceiling - 0.012, 0)
    if (style === 'rattan') {
      for (let k = 0; k < 15; k++) {
        const t = k / 14
        stage.add(
          new THREE.TorusGeometry(0.08 + 0.19 * Math.sin(0.35 + t * 2.1), 0.0075, 6, 40),
          cloth('#c9a368'),
          0,
          y + 0.14 - t * 0.28,
          0,
          { rx: Math.PI / 2 },
        )
      }
      for (let k = 0; k < 18; k++) {
        const a = (k / 18) * 6.283
        const points = [0, 0.3, 0.6, 1].map(
          (t) =>
            new THREE.Vector3(
              Math.cos(a) * (0.08 + 0.19 * Math.sin(0.35 + t * 2.1)),
              0.14 - t * 0.28,
              Math.sin(a) * (0.08 + 0.19 * Math.sin(0.35 + t * 2.1)),
            ),
        )
        stage.add(new THREE.TubeGeometry(new THREE.CatmullRomCurve3(points), 10, 0.005, 5), cloth('#c9a368'), 0, y, 0)
      }
      stage.add(new THREE.SphereGeometry(0.045, 20, 14), glowing('#ffe6bd', lit ? 6 : 0.5), 0, y, 0)
    } else if (style === 'globe')
      stage.add(new THREE.SphereGeometry(0.15, 36, 24), glowing('#fff6e6', lit ? 2.2 : 0.25), 0, y, 0)
    else if (style === 'paper') {
      const g = new THREE.SphereGeometry(0.28, 40, 40)
      const p = g.getAttribute('position')
      for (let i = 0; i < p.count; i++) {
        const k = 1 + 0.02 * Math.sin((p.getY(i) / 0.28) * 40)
        p.setXYZ(i, p.getX(i) * k, p.getY(i) * 0.82, p.getZ(i) * k)
      }
      g.computeVertexNormals()
      stage.add(g, glowing('#fbf6ec', lit ? 1.6 : 0.2), 0, y, 0)
    } else {
      stage.turned(
        [
          [0.02, 0.16],
          [0.05, 0.15],
          [0.13, 0.09],
          [0.19, -0.02],
          [0.2, -0.06],
          [0.185, -0.05],
        ],
        paint(color, 0.4),
        0,
        y,
        0,
      )
      stage.add(new THREE.SphereGeometry(0.05, 20, 14), glowing('#ffe6bd', lit ? 6 : 0.6), 0, y - 0.02, 0)
    }
  })
  if (lit) stage.lampAt(0, y - 0.1, 0, 1.0)
}
