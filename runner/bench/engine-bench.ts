import { createEpisode } from '@/control/create-episode'
import { viewListing } from '@/domain/listing/view-listing'
import type { EpisodeContext, EpisodeHost } from '@/episode/context'
import { openPlace } from './bench-place'
import { freeListing } from './booked-episode'
import { figureOf } from './measure'
import type { Section } from './section'

const ROUNDS = 150
/** A rule that looks at every listing and never fires. */
const NEVER = { plan: [{ fault: 'fe-dead-hydration', trigger: { nth: [100_000] } }] }

/** Runs the bodies of operations and nothing around them. */
function bareHost(host: EpisodeHost): EpisodeHost {
  return {
    turn: host.turn,
    execute: (_definition, ctx, args, body) => body(ctx, args),
    atPoint: async () => ({}),
    memoryOf: (ctx) => host.memoryOf(ctx),
  }
}

/** What the operation log and the engine cost a view of a listing. The three take turns, so that the machine's mood is the same for all. */
export const engineBench: Section = async (world) => {
  const place = await openPlace(world)
  const { services } = place
  try {
    const contextOf = async (plan: unknown) => {
      const { id } = await createEpisode(services, { seed: 'bench', plan })
      return services.runtime.with(id, async (episode) => episode.context({ kind: 'guest' }))
    }
    const empty = await contextOf(undefined)
    const ruled = await contextOf(NEVER)
    const bare = empty.with({ host: bareHost(empty.host) })
    const listingId = await freeListing(empty)
    const times: Record<'bare' | 'empty' | 'ruled', number[]> = { bare: [], empty: [], ruled: [] }
    const view = async (name: keyof typeof times, ctx: EpisodeContext) => {
      const start = performance.now()
      await viewListing(ctx, { listingId })
      times[name].push(performance.now() - start)
    }
    for (let i = 0; i < ROUNDS; i++) {
      await view('bare', bare)
      await view('empty', empty)
      await view('ruled', ruled)
    }
    const warm = (name: keyof typeof times) => figureOf(times[name].slice(10))
    return [
      { what: 'listing.view without log and engine', unit: 'ms', ...warm('bare') },
      { what: 'listing.view, empty plan', unit: 'ms', ...warm('empty') },
      { what: 'listing.view, a rule that never fires', unit: 'ms', ...warm('ruled') },
    ]
  } finally {
    await place.close()
  }
}
