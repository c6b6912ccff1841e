import type { AgentIo } from '../agent-io'
import type { Hands } from './hands'

const isRefused = async ({ page }: AgentIo): Promise<boolean> =>
  page.getByRole('heading', { name: 'Too many requests' }).isVisible()

const MOST_RELOADS = 6

/** An agent that waits as long as the page says whenever the site has had enough of it. */
export function patient(io: AgentIo): Hands {
  const onPage = async () => {
    while (await isRefused(io)) {
      const [, seconds = '60'] = /go on in (\d+) seconds/.exec(await io.page.getByRole('main').innerText()) ?? []
      await io.step(`The site asked to wait for ${seconds} seconds`)
      await io.wait(Number(seconds))
      await io.page.reload({ waitUntil: 'domcontentloaded' })
    }
  }
  return { ...io, onPage }
}

/** An agent that reloads at once, again and again, and then gives up. */
export function impatient(io: AgentIo): Hands {
  const onPage = async () => {
    for (let i = 0; i < MOST_RELOADS && (await isRefused(io)); i++)
      await io.page.reload({ waitUntil: 'domcontentloaded' })
    if (await isRefused(io)) throw new GaveUp()
  }
  return { ...io, onPage }
}

/** A scripted agent has had enough. */
class GaveUp extends Error {}

/** Runs to the end or to the point where the agent gives up. */
export async function untilGivenUp(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof GaveUp)) throw error
  })
}
