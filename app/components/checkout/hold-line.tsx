import { Icon } from '../svg-icon'
import { HoldCountdown } from './hold-countdown'
import { rich } from '@/app/lib/words'

/** How long the stay is kept: the time of day for everyone, and a countdown where scripts run. */
export function HoldLine({ expiresAt, secondsLeft }: { expiresAt: string; secondsLeft: number }) {
  return (
    <p className="mt-3 flex items-start gap-2 text-ink-soft">
      <Icon name="clock" size={20} className="mt-0.5 shrink-0 text-saffron-700" />
      <span>
        {rich('We keep this stay for you until {time}.', {
          time: (
            <>
              <time dateTime={expiresAt}>{expiresAt.slice(11, 16)} UTC</time>
              <HoldCountdown secondsLeft={secondsLeft} />
            </>
          ),
        })}
      </span>
    </p>
  )
}
