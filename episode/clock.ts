import type { Job } from '@/generated/prisma/client'
import { operation } from '@/fault-injection/operation'
import { addSeconds, type Instant } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import type { EpisodeContext } from './context'
import type { RunJob } from './episode'

const LONGEST_CHAIN = 10_000

const setClock = operation<Instant, void>({ name: 'clock.advance', kind: 'write' }, async ({ db }, now) => {
  await db.clock.update({ where: { id: 1 }, data: { now } })
})

const dropJob = operation<{ id: number }, void>(
  { name: 'clock.advance', kind: 'write' },
  async ({ db, now }, { id }) => {
    await db.job.update({ where: { id }, data: { status: 'dropped', doneAt: now } })
  },
)

/** One job and the note that it is done, in one commit: after a crash it has happened once or not at all. */
const doJob = (runJob: RunJob) =>
  operation<{ id: number; kind: string; payload: string }, void>(
    { name: 'clock.advance', kind: 'write' },
    async (ctx, job) => {
      await ctx.db.clock.update({ where: { id: 1 }, data: { now: ctx.now } })
      await ctx.db.job.update({ where: { id: job.id }, data: { status: 'done', doneAt: ctx.now } })
      await runJob(ctx as EpisodeContext, { kind: job.kind, payload: JSON.parse(job.payload) as unknown })
    },
  )

/** Moves the clock by some seconds, running each job at the time that it is due. */
export async function advanceClock(
  root: EpisodeContext,
  seconds: number,
  nowOf: () => Instant,
  runJob: RunJob,
  moved: (now: Instant) => void,
): Promise<void> {
  await root.parts.host.turn.take(async () => {
    const held = root.with({ frame: { ...root.parts.frame, holdsTurn: true } })
    const before = nowOf()
    const until = addSeconds(before, seconds)
    for (let i = 0; i < LONGEST_CHAIN; i++) {
      const job = await nextJob(held)
      if (!job || job.dueAt > until) break
      const at = job.dueAt > nowOf() ? job.dueAt : nowOf()
      moved(at)
      await doJob(runJob)(held.with({ now: at }), job).catch(async (error: unknown) => {
        if (!StaytwinError.isStaytwinError(error)) throw error
        await dropJob(held.with({ now: at }), { id: job.id })
      })
    }
    moved(until)
    if (until > before) await setClock(held.with({ now: until }), until)
  })
}

/** The job that is due first. Each page asks, and most change no job. */
async function nextJob({ db, world }: EpisodeContext): Promise<Job | null> {
  const known = world.own('next job', (): { version: number; job: Job | null } => ({ version: -1, job: null }))
  const version = world.version('Job')
  if (known.version === version) return known.job
  known.job = await db.job.findFirst({ where: { status: 'waiting' }, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] })
  known.version = version
  return known.job
}
