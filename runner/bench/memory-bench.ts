import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createEpisode } from '@/control/create-episode'
import { openPlace } from './bench-place'
import type { Section } from './section'

const OPEN = 12
const HIBERNATED = 40

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function residentMb(): number {
  collect()
  return process.memoryUsage.rss() / 1e6
}

function heapMb(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

/** What an episode costs while its database is open, and while it is not. */
export const memoryBench: Section = async (world) => {
  const place = await openPlace(world, OPEN + 2)
  const { runtime } = place.services
  const create = async () => (await createEpisode(place.services, { seed: 'bench', login: 'guest' })).id
  try {
    // The first ones bring code and clients that the later ones share.
    for (let i = 0; i < 2; i++) await create()
    const before = residentMb()
    for (let i = 0; i < OPEN; i++) await create()
    const open = (residentMb() - before) / OPEN
    for (const id of runtime.store.ids()) await runtime.hibernate(id)
    const heapBefore = heapMb()
    const ids: string[] = []
    for (let i = 0; i < HIBERNATED; i++) {
      const id = await create()
      ids.push(id)
      await runtime.hibernate(id)
    }
    const hibernated = ((heapMb() - heapBefore) / HIBERNATED) * 1000
    const onDisk = ids.map((id) => sizeOf(runtime.store.directory(id))).reduce((a, b) => a + b, 0) / ids.length / 1000
    return [
      { what: 'memory of an open episode', unit: 'MB', median: open },
      { what: 'memory of a hibernated episode', unit: 'kB', median: Math.max(0, hibernated) },
      { what: 'a new episode on disk', unit: 'kB', median: onDisk },
    ]
  } finally {
    await place.close()
  }
}

const sizeOf = (directory: string) =>
  readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0)
