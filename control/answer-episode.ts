import type { Runtime } from '@/episode/runtime'
import { StaytwinError } from '@/lib/staytwin-error'
import { taskById } from '@/tasks/catalogue'
import { parseAnswer } from '@/verifiers/answer'

/**
 * Keeps what the agent submitted; a later answer replaces it until the episode is graded.
 * @param answer plain JSON
 * @throws StaytwinError `invalid-input` with the form that the task expects, `conflict` when the episode has ended
 */
export async function answerEpisode(runtime: Runtime, id: string, answer: unknown): Promise<void> {
  const { task } = runtime.store.read(id)
  if (!task)
    throw new StaytwinError('conflict', {
      what: 'This episode has no task, so nothing was asked',
      seen: id,
      fix: 'Create one with a task.',
    })
  parseAnswer(taskById(task.id).answer, answer)
  await runtime.with(id, async () => runtime.store.writeJson(id, 'answer.json', { answer }))
}
