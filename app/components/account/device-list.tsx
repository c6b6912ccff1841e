import { showInstant } from '@/app/lib/show-date'
import { plural } from '@/app/lib/words'
import type { Devices } from '@/domain/account/list-devices'
import { Button } from '../button'
import { Icon } from '../svg-icon'

const ICONS: Record<string, string> = { laptop: 'laptop', phone: 'message-circle', tablet: 'tv' }

/** The devices that are trusted with the account, each with its way out. */
export function DeviceList({ devices: { devices, since, otherSessions } }: { devices: Devices }) {
  return (
    <>
      <ul className="divide-y divide-sand-200 rounded-card border border-sand-200 bg-surface">
        <li className="flex items-center gap-4 px-5 py-4">
          <Icon name="laptop" size={24} className="shrink-0 text-pine-700" />
          <p className="min-w-0">
            <span className="block font-semibold">This browser</span>
            <span className="text-sm text-ink-soft">
              {since ? `Logged in on ${showInstant(since)}` : 'Logged in'}
              {otherSessions > 0 && ` · ${plural(otherSessions, 'other browser')} logged in`}
            </span>
          </p>
        </li>
        {devices.map(({ id, name, kind, place, lastSeenAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
            <Icon name={ICONS[kind] ?? 'laptop'} size={24} className="shrink-0 text-ink-soft" />
            <p className="min-w-0 flex-1">
              <span className="block font-semibold">{name}</span>
              <span className="text-sm text-ink-soft">
                {place} · last seen {showInstant(lastSeenAt)}
              </span>
            </p>
            <form method="post" action="/account/security/devices">
              <Button name="device" value={id} variant="quiet" size="small" aria-label={`Sign out ${name}, ${place}`}>
                Sign out
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {(devices.length > 0 || otherSessions > 0) && (
        <form method="post" action="/account/security/devices" className="mt-5">
          <Button name="device" value="all" variant="quiet">
            Sign out all devices
          </Button>
        </form>
      )}
    </>
  )
}
