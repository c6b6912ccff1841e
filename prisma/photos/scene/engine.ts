import * as THREE from 'three'
import { FullScreenQuad } from 'three/examples/jsm/postprocessing/Pass.js'
import { indoorLights, type Light, outdoorLights } from './light-plan'
import { halton } from './random'
import { GATHER_FRAGMENT, LIGHT_FRAGMENT, QUAD_VERTEX, RESOLVE_FRAGMENT } from './shaders'
import { BACKDROP, SHELL, type Stage } from './stage'
import type { Weather } from './weather'

export interface Shot {
  stage: Stage
  weather: Weather
  camera: THREE.PerspectiveCamera
  /** share of haze a metre */
  haze: number
  viewGain: number
  /** half size of what casts shadows under the open sky, metres, and its centre */
  reach?: number
  centre?: THREE.Vector3
}

export interface Exposed {
  radiance: Float32Array
  place: Float32Array
  /** the places are those of the smaller frames */
  placeWidth: number
  placeHeight: number
}

const MAP = 640

let shared: THREE.WebGLRenderer | null = null

function renderer(w: number, h: number): THREE.WebGLRenderer {
  shared ??= new THREE.WebGLRenderer({ antialias: false, powerPreference: 'high-performance' })
  shared.setPixelRatio(1)
  shared.setSize(w, h)
  shared.autoClear = false
  return shared
}

function buffer(w: number, h: number, type: THREE.TextureDataType): THREE.WebGLRenderTarget {
  return new THREE.WebGLRenderTarget(w, h, {
    type,
    minFilter: THREE.NearestFilter,
    magFilter: THREE.NearestFilter,
    depthBuffer: false,
  })
}

function shadowCamera(light: Light, shot: Shot): THREE.Camera {
  const p = light.at
  if (p.w > 0.5) {
    const camera = new THREE.PerspectiveCamera(146, 1, 0.04, 14)
    camera.position.set(p.x, p.y, p.z)
    camera.up.set(Math.abs(light.axis.y) > 0.9 ? 1 : 0, Math.abs(light.axis.y) > 0.9 ? 0 : 1, 0)
    camera.lookAt(camera.position.clone().add(light.axis))
    return camera
  }
  const room = shot.stage.room
  const centre = room ? room.getCenter(new THREE.Vector3()) : (shot.centre ?? new THREE.Vector3())
  const reach = room ? room.getSize(new THREE.Vector3()).length() / 2 + 0.4 : (shot.reach ?? 12)
  const camera = new THREE.OrthographicCamera(-reach, reach, reach, -reach, 0.1, reach * 4)
  camera.position.set(centre.x + p.x * reach * 2, centre.y + p.y * reach * 2, centre.z + p.z * reach * 2)
  camera.up.set(p.y > 0.95 ? 1 : 0, p.y > 0.95 ? 0 : 1, 0)
  camera.lookAt(centre)
  return camera
}

/** Renders a shot into linear radiance; place holds the tag of what each pixel shows. */
export function expose(shot: Shot, width: number, height: number, frames: number, scale: number): Exposed {
  const w = Math.round(width * scale)
  const h = Math.round(height * scale)
  const r = renderer(w, h)
  const { stage, weather, camera } = shot
  const room = stage.room
  const g = new THREE.WebGLRenderTarget(w, h, {
    count: 3,
    type: THREE.FloatType,
    minFilter: THREE.NearestFilter,
    magFilter: THREE.NearestFilter,
  })
  const [bColor, bNormal, bPlace] = g.textures
  if (bColor && bNormal) {
    bColor.type = THREE.UnsignedByteType
    bNormal.type = THREE.HalfFloatType
  }
  const light = buffer(w, h, THREE.HalfFloatType)
  const frame = new THREE.WebGLRenderTarget(w, h, {
    type: THREE.HalfFloatType,
    minFilter: THREE.LinearFilter,
    magFilter: THREE.LinearFilter,
    depthBuffer: false,
  })
  const total = buffer(width, height, THREE.FloatType)
  const atlas = new THREE.WebGLRenderTarget(MAP * 2, MAP * 2, {
    minFilter: THREE.NearestFilter,
    magFilter: THREE.NearestFilter,
  })
  atlas.depthTexture = new THREE.DepthTexture(MAP * 2, MAP * 2, THREE.UnsignedIntType)
  const depthOnly = new THREE.MeshBasicMaterial({ colorWrite: false, side: THREE.DoubleSide })
  const planned = room
    ? indoorLights(stage, weather, frames)
    : { frames: outdoorLights(stage, weather, frames), glow: new THREE.Vector3() }
  const add = {
    blending: THREE.CustomBlending,
    blendSrc: THREE.OneFactor,
    blendDst: THREE.OneFactor,
    depthTest: false,
    depthWrite: false,
    transparent: true,
  } as const
  const far = {
    indoors: { value: room ? 1 : 0 },
    roomMin: { value: (room?.min ?? new THREE.Vector3()).clone().subScalar(0.28) },
    roomMax: { value: (room?.max ?? new THREE.Vector3()).clone().addScalar(0.28) },
  }
  const buffers = {
    bColor: { value: bColor },
    bNormal: { value: bNormal },
    bPlace: { value: bPlace },
    turn: { value: 0 },
  }
  const lightPass = new THREE.ShaderMaterial({
    vertexShader: QUAD_VERTEX,
    fragmentShader: LIGHT_FRAGMENT,
    uniforms: {
      ...buffers,
      ...far,
      atlas: { value: atlas.depthTexture },
      mat: { value: Array.from({ length: 4 }, () => new THREE.Matrix4()) },
      at: { value: Array.from({ length: 4 }, () => new THREE.Vector4()) },
      axis: { value: Array.from({ length: 4 }, () => new THREE.Vector3()) },
      col: { value: Array.from({ length: 4 }, () => new THREE.Vector3()) },
      soft: { value: Array.from({ length: 4 }, () => new THREE.Vector4()) },
    },
    ...add,
  })
  const pad = <T>(list: T[], make: () => T): T[] => Array.from({ length: 4 }, (_, i) => list[i] ?? make())
  const ambient = planned.glow.clone().multiplyScalar(room ? 0.27 : 0)
  const bounce = new THREE.Vector3(0.35, 0.33, 0.28).multiplyScalar(
    weather.sun.length() * 0.05 + 0.22 * weather.horizon.length(),
  )
  const resolve = new THREE.ShaderMaterial({
    vertexShader: QUAD_VERTEX,
    fragmentShader: RESOLVE_FRAGMENT,
    uniforms: {
      ...buffers,
      ...far,
      bLight: { value: light.texture },
      viewProj: { value: new THREE.Matrix4() },
      unproject: { value: new THREE.Matrix4() },
      eye: { value: camera.position.clone() },
      share: { value: 1 },
      roomGlow: { value: planned.glow.clone() },
      ambientUp: { value: room ? ambient : weather.zenith.clone().multiplyScalar(0.12) },
      ambientDown: { value: room ? ambient : bounce },
      hazeColor: { value: weather.haze },
      haze: { value: shot.haze },
      viewGain: { value: shot.viewGain },
      waterY: { value: stage.pool?.level ?? -99 },
      pool: {
        value: stage.pool
          ? new THREE.Vector4(stage.pool.x0, stage.pool.z0, stage.pool.x1, stage.pool.z1)
          : new THREE.Vector4(),
      },
      poolTint: { value: new THREE.Color(stage.pool?.tint ?? '#3fb8c4') },
      calm: { value: stage.pool?.calm ?? 0 },
      steam: { value: Array.from({ length: 8 }, (_, i) => stage.steam[i] ?? new THREE.Vector4(0, 0, 0, 0)) },
      winMin: {
        value: pad(
          stage.openings.map((o) => o.min),
          () => new THREE.Vector3(),
        ),
      },
      winMax: {
        value: pad(
          stage.openings.map((o) => o.max),
          () => new THREE.Vector3(),
        ),
      },
      winCount: { value: stage.openings.length },
      winColor: { value: weather.windowRadiance.clone() },
      zenith: { value: weather.zenith },
      horizon: { value: weather.horizon },
      sunDir: { value: weather.sunDir },
      sunColor: { value: weather.sun },
      cloud: { value: weather.cloud },
      skySeed: { value: stage.draw() * 40 },
    },
    ...add,
  })
  const gather = new THREE.ShaderMaterial({
    vertexShader: QUAD_VERTEX,
    fragmentShader: GATHER_FRAGMENT,
    uniforms: {
      frame: { value: frame.texture },
      share: { value: 1 / frames },
      shift: { value: new THREE.Vector2() },
      size: { value: new THREE.Vector2(w, h) },
    },
    ...add,
  })
  const gatherQuad = new FullScreenQuad(gather)
  const lightQuad = new FullScreenQuad(lightPass)
  const resolveQuad = new FullScreenQuad(resolve)
  camera.layers.enableAll()
  stage.scene.updateMatrixWorld(true)
  r.setRenderTarget(total)
  r.setClearColor(0, 0)
  r.clear()
  for (let f = 0; f < frames; f++) {
    const jx = halton(f + 1, 2) - 0.5
    const jy = halton(f + 1, 3) - 0.5
    camera.setViewOffset(w, h, jx, jy, w, h)
    camera.updateMatrixWorld(true)
    buffers.turn.value = f + 1
    r.setRenderTarget(g)
    r.setClearColor(0, 0)
    r.clear()
    r.render(stage.scene, camera)
    r.setRenderTarget(light)
    r.clear()
    const list = planned.frames[f] ?? []
    for (let b = 0; b < list.length; b += 4) {
      r.setRenderTarget(atlas)
      atlas.scissorTest = false
      atlas.viewport.set(0, 0, MAP * 2, MAP * 2)
      r.setRenderTarget(atlas)
      r.clear()
      stage.scene.overrideMaterial = depthOnly
      for (let k = 0; k < 4; k++) {
        const u = lightPass.uniforms
        const one = list[b + k]
        if (!one) {
          u.col?.value[k].set(0, 0, 0)
          continue
        }
        const eye = shadowCamera(one, shot)
        eye.layers.set(0)
        if (one.shellCasts) eye.layers.enable(SHELL)
        eye.layers.disable(BACKDROP)
        eye.updateMatrixWorld(true)
        atlas.viewport.set((k % 2) * MAP, Math.floor(k / 2) * MAP, MAP, MAP)
        r.setRenderTarget(atlas)
        r.render(stage.scene, eye)
        u.mat?.value[k].multiplyMatrices(eye.projectionMatrix, eye.matrixWorldInverse)
        u.at?.value[k].copy(one.at)
        u.axis?.value[k].copy(one.axis)
        u.col?.value[k].copy(one.color)
        u.soft?.value[k].copy(one.soft)
      }
      stage.scene.overrideMaterial = null
      r.setRenderTarget(light)
      lightQuad.render(r)
    }
    const u = resolve.uniforms
    u.viewProj?.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
    u.unproject?.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse).invert()
    r.setRenderTarget(frame)
    r.clear()
    resolveQuad.render(r)
    gather.uniforms.shift?.value.set(-jx / w, jy / h)
    r.setRenderTarget(total)
    gatherQuad.render(r)
  }
  const radiance = new Float32Array(width * height * 4)
  r.readRenderTargetPixels(total, 0, 0, width, height, radiance)
  const place = new Float32Array(w * h * 4)
  r.readRenderTargetPixels(g, 0, 0, w, h, place, undefined, 2)
  for (const t of [g, light, frame, total, atlas]) t.dispose()
  stage.scene.traverse((o) => {
    if (o instanceof THREE.Mesh) o.geometry.dispose()
  })
  return { radiance, place, placeWidth: w, placeHeight: h }
}
