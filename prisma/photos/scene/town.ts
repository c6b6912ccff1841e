import * as THREE from 'three'
import { ground, paint, roughPlaster } from './kit'
import type { Stage } from './stage'
import { surface, type Surface } from './surface'
import { forestOf } from './trees'

const WALLS = ['#efe6d4', '#e6d3b3', '#d9b894', '#f1ece2', '#cfc4b4', '#e3c9a8', '#c99f82']
const ROOFS = ['#b5623f', '#a5573a', '#c0714c', '#8f5138', '#7d6a5e']

function prism(w: number, d: number, rise: number): THREE.BufferGeometry {
  const shape = new THREE.Shape([new THREE.Vector2(-d / 2, 0), new THREE.Vector2(d / 2, 0), new THREE.Vector2(0, rise)])
  return new THREE.ExtrudeGeometry(shape, { depth: w, bevelEnabled: false })
    .translate(0, 0, -w / 2)
    .rotateY(Math.PI / 2)
}

/** An old town of low houses with pitched roofs, and a tower here and there; `drop` is how high above the street the viewer stands. */
export function oldTown(stage: Stage, drop: number, walls: (tone: string, seed: number) => THREE.Texture): void {
  const { draw } = stage
  stage.add(new THREE.PlaneGeometry(4000, 3000), ground('#a39a8c', 8), 0, -drop, -1400, { rx: -Math.PI / 2 })
  const looks = WALLS.map((tone, i) => surface({ color: '#ffffff', map: walls(tone, 90 + i), tile: 22, rough: 0.7 }))
  const roofs = ROOFS.map((tone) => roughPlaster(tone))
  const one = (list: Surface[]) => list[Math.floor(draw() * list.length)] ?? roughPlaster('#efe6d4')
  for (let row = 0; row < 30; row++) {
    const z = -20 - row * 12 - row * row * 0.7
    const reach = 50 - z * 1.3
    for (let x = -reach; x < reach;) {
      const w = 8 + draw() * 9
      const d = 8 + draw() * 5
      const h = drop * (0.42 + 0.26 * draw()) + row * 0.22
      const turned = draw() < 0.4
      stage.at(x + w / 2, -drop, z - draw() * 3, (draw() - 0.5) * 0.12, () => {
        stage.box(w, h, d, one(looks), 0, h / 2, 0)
        const rise = 2.2 + 1.6 * draw()
        const roof = turned ? prism(d + 0.7, w + 0.6, rise).rotateY(Math.PI / 2) : prism(w + 0.6, d + 0.9, rise)
        stage.add(roof, one(roofs), 0, h, 0)
        if (draw() < 0.6) stage.box(0.9, 2.2, 0.8, paint('#b9a48c'), (draw() - 0.5) * w * 0.5, h + rise * 0.7, 1)
      })
      x += w + (draw() < 0.16 ? 7 : 0.3)
    }
    if (row % 7 === 4) tower(stage, (draw() - 0.5) * reach * 0.7, z, drop, one(looks))
  }
  forestOf(stage, 'broad', 26, { near: 22, far: 190, width: 320, drop: drop * 0.62 })
}

function tower(stage: Stage, x: number, z: number, drop: number, look: Surface): void {
  const h = drop + 12 + 9 * stage.draw()
  stage.box(6, h, 6, look, x, -drop + h / 2, z)
  stage.box(6.6, 0.6, 6.6, paint('#e6dccb'), x, -drop + h, z)
  stage.add(new THREE.ConeGeometry(4.4, 9, 4), roughPlaster('#5f7f78'), x, -drop + h + 4.8, z, { ry: Math.PI / 4 })
}
