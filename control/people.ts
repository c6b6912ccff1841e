import type { Episode } from '@/episode/episode'
import type { ControlServices } from './control-services'
import { createEpisode } from './create-episode'
import { guestAccounts } from './guest-accounts'
import type { SiteListenerOptions } from './site-listener'

/** For people: whoever opens the site gets an episode of their own, signed in as a guest whom the start page names. */
export function peopleOptions(services: ControlServices): Pick<SiteListenerOptions, 'createVisit' | 'visitorNote'> {
  return {
    async createVisit() {
      const { token, login } = await createEpisode(services, { seed: 'visitor', login: 'guest' })
      return { token, sessionToken: login?.sessionToken ?? null }
    },
    visitorNote,
  }
}

async function visitorNote(episode: Episode) {
  const { login } = episode.record
  const guests = login ? await guestAccounts(episode.context({ kind: 'system' }).db, episode.record) : []
  const guest = guests.find(({ userId }) => userId === login?.userId)
  return guest ? { name: `${guest.firstName} ${guest.lastName}`, email: guest.email, password: guest.password } : null
}
