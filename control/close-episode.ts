import type { ControlServices } from './control-services'

/** Ends an episode for good: nothing opens it any more. Its directory stays, so it can still be graded. @throws StaytwinError `not-found` */
export async function closeEpisode({ runtime, tokens }: ControlServices, id: string): Promise<void> {
  const frozen = await runtime.freeze(id)
  tokens.remove(frozen)
  if (frozen.status !== 'closed') runtime.store.write({ ...frozen, status: 'closed' })
}
