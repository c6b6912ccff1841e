import type { Runtime } from '@/episode/runtime'
import type { TokenIndex } from './token-index'
import type { WorldName } from './world-name'

/** What the routes work with. */
export interface ControlServices {
  runtime: Runtime
  tokens: TokenIndex
  /** the site's origin, `http://127.0.0.1:3000` */
  siteUrl: string
  /** the world of an episode whose creator names none */
  world: WorldName
}
