import { createEpisode } from '@/control/create-episode'
import { openPlace } from './bench-place'
import { idle, measure } from './measure'
import type { Section } from './section'

/** Making an episode, from the request to a database that can be asked. */
export const createBench: Section = async (world) => {
  const place = await openPlace(world)
  const { runtime } = place.services
  const create = async () => {
    const { id } = await createEpisode(place.services, { seed: 'bench' })
    return id
  }
  const made: string[] = []
  const work = async () => made.push(await create())
  const after = async () => {
    for (const id of made.splice(0)) await runtime.hibernate(id)
  }
  try {
    const spare = await measure(60, { before: idle, work, after })
    const backToBack = await measure(60, { work, after })
    const signedIn = await measure(40, {
      before: idle,
      work: async () => made.push((await createEpisode(place.services, { seed: 'bench', login: 'guest' })).id),
      after,
    })
    return [
      { what: 'create, bare world, a spare image ready', unit: 'ms', ...spare },
      { what: 'create, bare world, back to back', unit: 'ms', ...backToBack },
      { what: 'create, bare world, signed in', unit: 'ms', ...signedIn },
    ]
  } finally {
    await place.close()
  }
}
