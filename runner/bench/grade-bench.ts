import { createEpisode } from '@/control/create-episode'
import { diffEpisode } from '@/control/diff-episode'
import { gradeEpisode } from '@/control/grade-episode'
import { loadEpisode } from '@/control/load-episode'
import { catalogue as tasks } from '@/tasks/catalogue'
import { openPlace } from './bench-place'
import { bookedEpisode } from './booked-episode'
import { idle, measure } from './measure'
import type { Section } from './section'

/** Reading what an episode changed, and grading one. */
export const gradeBench: Section = async (world) => {
  const place = await openPlace(world)
  const { services } = place
  const { runtime } = services
  try {
    const booked = await bookedEpisode(services)
    const directory = runtime.store.directory(booked)
    const diff = await measure(30, {
      before: idle,
      work: () => diffEpisode(loadEpisode(directory), (digest) => runtime.templates.image(digest)),
    })
    const [task] = tasks
    const graded = await measure(20, {
      before: async () => (await createEpisode(services, { seed: 'bench', ...(task && { task: task.id }) })).id,
      work: (id) => gradeEpisode(runtime, id),
    })
    return [
      { what: 'diff of an episode with one booking', unit: 'ms', ...diff },
      { what: 'freeze and grade', unit: 'ms', ...graded },
    ]
  } finally {
    await place.close()
  }
}
