import { StaytwinError } from '@/lib/staytwin-error'
import type { Task } from './define-task'

/** Every task, in the order in which it is shown. */
export const catalogue: readonly Task[] = []

/** @throws StaytwinError `not-found` with the ids that exist */
export function taskById(id: string): Task {
  const task = catalogue.find((each) => each.id === id)
  if (task) return task
  const fix = `Choose one of: ${catalogue.map((each) => each.id).join(', ')}.`
  throw new StaytwinError('not-found', { what: 'No task has this id', seen: id, fix })
}
