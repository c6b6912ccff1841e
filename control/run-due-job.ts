import { runJob } from '@/domain/jobs/run-job'
import type { RunJob } from '@/episode/episode'

/** The marketplace's jobs, for the run-time: it has read the payload, the domain reads it as the table has it. */
export const runDueJob: RunJob = (ctx, { kind, payload }) => runJob(ctx, { kind, payload: JSON.stringify(payload) })
