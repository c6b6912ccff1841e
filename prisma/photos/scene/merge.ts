import * as THREE from 'three'

/**
 * Joins the meshes that share a material and a layer, so that a software renderer has tens of draws a frame and not
 * thousands. The places and normals of each part in its own axes are kept for the textures.
 */
export function mergeMeshes(scene: THREE.Scene): void {
  scene.updateMatrixWorld(true)
  const groups = new Map<string, THREE.Mesh[]>()
  scene.traverse((o) => {
    if (!(o instanceof THREE.Mesh) || o instanceof THREE.InstancedMesh) return
    const material = o.material as THREE.ShaderMaterial
    if (material.vertexColors) return
    const key = `${material.uuid} ${o.layers.mask}`
    groups.set(key, [...(groups.get(key) ?? []), o])
  })
  for (const meshes of groups.values()) if (meshes.length > 1) joinInto(scene, meshes)
}

function joinInto(scene: THREE.Scene, meshes: THREE.Mesh[]): void {
  const first = meshes[0]
  if (!first) return
  const count = meshes.reduce((n, m) => n + m.geometry.getAttribute('position').count, 0)
  const names = ['position', 'normal', 'localPlace', 'localNormal'] as const
  const arrays = Object.fromEntries(names.map((n) => [n, new Float32Array(count * 3)])) as Record<
    (typeof names)[number],
    Float32Array
  >
  const uv = new Float32Array(count * 2)
  const index: number[] = []
  const v = new THREE.Vector3()
  const turn = new THREE.Matrix3()
  let at = 0
  for (const mesh of meshes) {
    const g = mesh.geometry
    const p = g.getAttribute('position')
    const n = g.getAttribute('normal')
    const u = g.getAttribute('uv')
    turn.getNormalMatrix(mesh.matrixWorld)
    for (let i = 0; i < p.count; i++) {
      const k = (at + i) * 3
      v.fromBufferAttribute(p, i).toArray(arrays.localPlace, k)
      v.applyMatrix4(mesh.matrixWorld).toArray(arrays.position, k)
      v.fromBufferAttribute(n, i).toArray(arrays.localNormal, k)
      v.applyMatrix3(turn).toArray(arrays.normal, k)
      if (u) uv.set([u.getX(i), u.getY(i)], (at + i) * 2)
    }
    if (g.index) for (let i = 0; i < g.index.count; i++) index.push(at + g.index.getX(i))
    else for (let i = 0; i < p.count; i++) index.push(at + i)
    at += p.count
    mesh.removeFromParent()
    g.dispose()
  }
  const geometry = new THREE.BufferGeometry()
  for (const n of names) geometry.setAttribute(n, new THREE.BufferAttribute(arrays[n], 3))
  geometry.setAttribute('uv', new THREE.BufferAttribute(uv, 2))
  geometry.setIndex(index)
  const material = (first.material as THREE.ShaderMaterial).clone()
  const map = (first.material as THREE.ShaderMaterial).uniforms.map
  if (map) material.uniforms.map = map
  material.defines = { ...material.defines, LOCAL: 1 }
  const joined = new THREE.Mesh(geometry, material)
  joined.layers.mask = first.layers.mask
  joined.frustumCulled = false
  scene.add(joined)
}
