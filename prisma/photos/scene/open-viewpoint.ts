import * as THREE from 'three'
import type { PhotoParams } from '../params'
import type { Viewpoint } from './living'

export interface OpenViewpoint extends Viewpoint {
  /** half size of what casts shadows, metres, and its middle */
  reach: number
  centre: THREE.Vector3
}

/** A point, in metres. */
export const v = (x: number, y: number, z: number) => new THREE.Vector3(x, y, z)
/** Whether lamps are on. */
export const isLit = (p: PhotoParams) => p.light === 'evening' || p.light === 'sunset'
