import * as THREE from 'three'
import { mergeVertices } from 'three/examples/jsm/utils/BufferGeometryUtils.js'
import { layered } from './random'

/** Rounded block with its rows gathered at the edges; `puff` lifts the broad faces, `seed` > 0 makes it uneven. */
export function softBox(
  w: number,
  h: number,
  d: number,
  round: number,
  puff: number,
  seed: number,
  rows: number,
): THREE.BufferGeometry {
  const flat = seed > 0 ? 6 : 1
  const n = rows * 2 + flat
  const raw = new THREE.BoxGeometry(2, 2, 2, n, n, n)
  raw.deleteAttribute('uv')
  raw.deleteAttribute('normal')
  const geometry = mergeVertices(raw, 1e-4)
  const p = geometry.getAttribute('position')
  const half = [w / 2, h / 2, d / 2]
  const r = Math.min(round, ...half.map((v) => v * 0.98))
  const thin = h <= w && h <= d ? 1 : d <= w ? 2 : 0
  const place = (u: number, size: number): number => {
    const k = ((u + 1) / 2) * n
    if (k <= rows) return -size + (r * k) / rows
    if (k >= n - rows) return size - (r * (n - k)) / rows
    return -size + r + ((k - rows) / flat) * (size - r) * 2
  }
  for (let i = 0; i < p.count; i++) {
    const q = [p.getX(i), p.getY(i), p.getZ(i)].map((u, a) => place(u, half[a] ?? 0))
    const inner = q.map((v, a) => Math.max(-(half[a] ?? 0) + r, Math.min((half[a] ?? 0) - r, v)))
    const off = q.map((v, a) => v - (inner[a] ?? 0))
    const length = Math.hypot(...off) || 1
    const out = inner.map((v, a) => v + ((off[a] ?? 0) / length) * (length > 1e-6 && Math.hypot(...off) > 0 ? r : 0))
    if (puff > 0 || seed > 0) {
      const f = out.map((v, a) => v / (half[a] ?? 1))
      const others = [0, 1, 2].filter((a) => a !== thin)
      const crown = others.reduce((s, a) => s * (1 - (f[a] ?? 0) ** 2), 1)
      const side = (f[thin] ?? 0) >= 0 ? 1 : -1
      const uneven =
        seed > 0 ? (layered((out[0] ?? 0) * 5 + seed, (out[2] ?? 0) * 5 + (out[1] ?? 0) * 4, 3, seed) - 0.5) * 0.018 : 0
      out[thin] = (out[thin] ?? 0) + side * (puff * crown + uneven)
    }
    p.setXYZ(i, out[0] ?? 0, out[1] ?? 0, out[2] ?? 0)
  }
  geometry.computeVertexNormals()
  geometry.setAttribute('uv', new THREE.BufferAttribute(new Float32Array(p.count * 2), 2))
  return geometry
}

/** A filled pillow standing in the xy plane: full in the middle, thin at the seam, corners drawn out. */
export function pillowShape(w: number, h: number, d: number, seed: number): THREE.BufferGeometry {
  const n = 26
  const raw = new THREE.BoxGeometry(2, 2, 2, n, n, 1)
  raw.deleteAttribute('uv')
  raw.deleteAttribute('normal')
  const geometry = mergeVertices(raw, 1e-4)
  const p = geometry.getAttribute('position')
  for (let i = 0; i < p.count; i++) {
    const side = Math.sign(p.getZ(i))
    const u = Math.sin((p.getX(i) * Math.PI) / 2)
    const v = Math.sin((p.getY(i) * Math.PI) / 2)
    const body = Math.pow(Math.max(0, (1 - u * u) * (1 - v * v)), 0.36)
    const crease = (layered(u * 2.2 + seed, v * 2.2 - seed, 3, seed) - 0.5) * 0.22 * (1 - body * 0.4)
    const x = (w / 2) * u * (0.92 + 0.08 * v * v)
    const y = (h / 2) * v * (0.92 + 0.08 * u * u)
    p.setXYZ(i, x, y, side * (d / 2) * (body * (1 + crease) + 0.035))
  }
  geometry.computeVertexNormals()
  geometry.setAttribute('uv', new THREE.BufferAttribute(new Float32Array(p.count * 2), 2))
  return geometry
}

/** Cloth over a block: flat on w by l, then falling by `drop` on both sides and at +z; folds as height in metres. */
export function drapedSheet(
  w: number,
  l: number,
  drop: number,
  thick: number,
  folds: number,
  seed: number,
): THREE.BufferGeometry {
  const nx = 84
  const nz = 72
  const geometry = new THREE.PlaneGeometry(1, 1, nx, nz)
  const p = geometry.getAttribute('position')
  const r = 0.06
  const fall = drop + r
  for (let i = 0; i < p.count; i++) {
    const s = p.getX(i) * (w + 2 * fall)
    const t = (p.getY(i) * -1 + 0.5) * (l + fall)
    const ex = Math.max(0, Math.abs(s) - w / 2)
    const ez = Math.max(0, t - l)
    const out = Math.min(Math.hypot(ex, ez), fall)
    const dx = out > 0 ? (ex * Math.sign(s)) / Math.hypot(ex, ez) : 0
    const dz = out > 0 ? ez / Math.hypot(ex, ez) : 0
    const bend = Math.min(1, out / (r * 1.57))
    const down = out <= r * 1.57 ? r * (1 - Math.cos(bend * 1.57)) : r + (out - r * 1.57)
    const along = Math.abs(dx) > 0.5 ? t : s
    const wave =
      (out / fall) * (0.03 * Math.sin(along * 13 + seed) + 0.02 * Math.sin(along * 29 + seed * 2)) * (0.4 + folds * 12)
    const away = Math.sin(bend * 1.57) * r + wave * 0.8 + 0.02 * (out / fall)
    const bulge = thick * (0.75 + 0.5 * layered(s * 1.7 + seed, t * 1.9, 3, seed))
    const ridge = 1 - Math.abs(layered(s * 2.1 + seed * 3, t * 2.1 + s, 4, seed + 3) * 2 - 1)
    const lift = out > 0 ? bulge * (1 - 0.3 * bend) : bulge + folds * (Math.pow(ridge, 3) - 0.3)
    const cx = Math.max(-w / 2, Math.min(w / 2, s))
    const cz = Math.min(l, t)
    p.setXYZ(i, cx + dx * away, lift - down, cz + dz * away - l / 2)
  }
  geometry.computeVertexNormals()
  return geometry
}

/** Hanging cloth with gathered folds, in the xy plane, top edge at y = 0. */
export function curtainShape(w: number, h: number, folds: number, depth: number, seed: number): THREE.BufferGeometry {
  const geometry = new THREE.PlaneGeometry(w, h, Math.max(40, folds * 9), 10)
  geometry.translate(0, -h / 2, 0)
  const p = geometry.getAttribute('position')
  for (let i = 0; i < p.count; i++) {
    const u = p.getX(i) / w + 0.5
    const v = -p.getY(i) / h
    const phase = u * folds * 6.283 + Math.sin(u * 9 + seed) * 1.1
    p.setZ(i, Math.sin(phase) * depth * (0.55 + 0.45 * v) + 0.015 * Math.sin(u * 5 + v * 4 + seed))
    p.setX(i, p.getX(i) + 0.02 * Math.sin(v * 2.5 + u * 6 + seed) * v)
  }
  geometry.computeVertexNormals()
  return geometry
}
