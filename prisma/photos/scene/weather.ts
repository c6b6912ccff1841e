import * as THREE from 'three'

export type LightWord = 'morning' | 'day' | 'sunset' | 'evening' | 'overcast'

export interface Weather {
  sun: THREE.Vector3
  sunDir: THREE.Vector3
  sunSize: number
  zenith: THREE.Vector3
  horizon: THREE.Vector3
  windowRadiance: THREE.Vector3
  haze: THREE.Vector3
  cloud: number
  lampsOn: boolean
}

const rgb = (r: number, g: number, b: number) => new THREE.Vector3(r, g, b)

/** Sky and sun for a time of day. `azimuth` in radians: where the sun stands, 0 = +x, counter-clockwise seen from above; `cloud` in [0, 1]. */
export function weatherFor(light: LightWord, azimuth: number, cloud = 0.45): Weather {
  const elevation = { morning: 0.5, day: 0.85, sunset: 0.2, evening: -0.1, overcast: 0.9 }[light]
  const sunDir = rgb(
    Math.cos(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    -Math.sin(azimuth) * Math.cos(elevation),
  ).normalize()
  const base = { sunDir, sunSize: 0.05, cloud, lampsOn: light === 'evening' || light === 'sunset' }
  switch (light) {
    case 'morning':
      return {
        ...base,
        sun: rgb(9.5, 7.9, 5.9),
        zenith: rgb(0.27, 0.5, 0.92),
        horizon: rgb(0.82, 0.9, 1.02),
        windowRadiance: rgb(1.75, 1.8, 1.85),
        haze: rgb(0.88, 0.93, 1.0),
      }
    case 'day':
      return {
        ...base,
        sun: rgb(10.5, 9.6, 8.2),
        zenith: rgb(0.18, 0.42, 0.9),
        horizon: rgb(0.66, 0.84, 1.06),
        windowRadiance: rgb(1.8, 1.92, 2.05),
        haze: rgb(0.76, 0.88, 1.05),
      }
    case 'sunset':
      return {
        ...base,
        sun: rgb(8.2, 4.1, 1.75),
        zenith: rgb(0.22, 0.34, 0.66),
        horizon: rgb(1.25, 0.72, 0.45),
        windowRadiance: rgb(1.5, 1.2, 1.05),
        haze: rgb(1.05, 0.68, 0.5),
      }
    case 'evening':
      return {
        ...base,
        sun: rgb(0, 0, 0),
        zenith: rgb(0.045, 0.085, 0.22),
        horizon: rgb(0.3, 0.28, 0.4),
        windowRadiance: rgb(0.32, 0.4, 0.62),
        haze: rgb(0.22, 0.24, 0.38),
      }
    case 'overcast':
      return {
        ...base,
        cloud: 0.92,
        sun: rgb(1.2, 1.15, 1.1),
        sunSize: 0.5,
        zenith: rgb(0.62, 0.7, 0.82),
        horizon: rgb(0.95, 0.98, 1.02),
        windowRadiance: rgb(1.7, 1.8, 1.9),
        haze: rgb(0.86, 0.9, 0.95),
      }
  }
}
