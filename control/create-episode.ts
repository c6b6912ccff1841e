import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { signIn } from '@/domain/account/sign-in'
import type { Episode } from '@/episode/episode'
import type { EpisodeRecord } from '@/episode/episode-record'
import { bindPlan, parsePlan } from '@/fault-injection/plan'
import { draw } from '@/lib/rng'
import { StaytwinError } from '@/lib/staytwin-error'
import { ensureTemplate } from '@/prisma/template'
import { REFERENCE_INSTANT } from '@/prisma/world/reference'
import { worldSize } from '@/prisma/world/world-size'
import { taskById } from '@/tasks/catalogue'
import type { GuestAccount, Task, TaskFacts } from '@/tasks/define-task'
import type { ControlServices } from './control-services'
import { ENGINE_VERSION } from './engine-version'
import type { EpisodeRequest } from './episode-request'
import { guestAccounts } from './guest-accounts'
import { requireEntities } from './require-entities'

/**
 * Makes an episode: its record, its database, the facts of its task, its plan, its log-in. All of it or, when a step throws, nothing.
 * @throws StaytwinError `not-found` for an unknown task, fault or world; `invalid-input` for a plan that is not valid; `conflict` where the
 * task finds no single best outcome in this world
 */
export async function createEpisode(services: ControlServices, request: EpisodeRequest): Promise<EpisodeRecord> {
  const { runtime, tokens } = services
  const task = request.task === undefined ? null : taskById(request.task)
  if (task && request.login !== undefined && request.login !== task.login)
    throw new StaytwinError('invalid-input', {
      what: 'A task says itself whether somebody is signed in',
      seen: request.login,
      fix: 'Leave out `login`.',
    })
  const plan = parsePlan(request.plan)
  const world = request.world
    ? { size: worldSize(request.world.size), seed: String(request.world.seed) }
    : services.world
  const { digest } = await ensureTemplate(world)
  const record: EpisodeRecord = {
    id: randomBytes(9).toString('hex'),
    version: ENGINE_VERSION,
    task: task && { id: task.id, version: task.version },
    seed: String(request.seed),
    world,
    template: digest,
    plan,
    facts: null,
    goal: null,
    clockStart: REFERENCE_INSTANT,
    token: randomBytes(18).toString('base64url'),
    login: null,
    status: 'open',
  }
  const login = task ? task.login : (request.login ?? 'none')
  try {
    await runtime.create(record)
    const prepared = await runtime.with(record.id, (episode) => prepare(episode, task, login))
    const ready = { ...record, ...prepared }
    runtime.store.write(ready)
    await runtime.with(record.id, async (episode) => episode.begin(ready))
    tokens.add(ready)
    return ready
  } catch (error) {
    await runtime.hibernate(record.id)
    rmSync(runtime.store.directory(record.id), { recursive: true, force: true })
    throw error
  }
}

async function prepare(episode: Episode, task: Task | null, login: 'guest' | 'none') {
  const ctx = episode.context({ kind: 'setup' })
  const { seed, plan } = episode.record
  const guests = task || login === 'guest' ? await guestAccounts(ctx.db, episode.record) : []
  const facts = task
    ? await task.setup({
        ctx,
        guests,
        draw: (purpose, key = '', n = 0) => draw(seed, `task:${task.id}:${purpose}`, key, n),
      })
    : null
  const bound = bindPlan(plan, (facts && task?.bindings?.(facts)) ?? {})
  await requireEntities(ctx.db, bound)
  const guest = login === 'guest' ? whoSignsIn(facts, guests) : null
  const session = guest && (await signIn(ctx, { email: guest.email, password: guest.password }))
  return {
    facts: facts as unknown,
    goal: facts && task ? task.goal(facts) : null,
    plan: bound,
    login: guest && session && { userId: guest.userId, sessionToken: session.token },
  }
}

function whoSignsIn(facts: TaskFacts | null, guests: readonly GuestAccount[]): GuestAccount {
  const guest = facts ? facts.guest : guests[0]
  if (guest) return guest
  throw new StaytwinError('internal', {
    what: 'Somebody is to be signed in and nobody can be',
    seen: facts,
    fix: facts
      ? 'The setup of the task has to give `guest` in its facts.'
      : 'The world has no account with a password.',
  })
}
