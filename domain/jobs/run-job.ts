import type { OperationContext } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

export interface DueJob {
  kind: string
  /** JSON text, as in the table. */
  payload: string
}

/** Carries out one job that is due, as the system. The caller marks the row of the job. */
export async function runJob(_ctx: OperationContext, _job: DueJob): Promise<void> {
  return notBuiltYet('runJob')
}
