import { Badge, type BadgeProps } from '../badge'
import { said } from '@/app/lib/words/said'

const LOOKS: Record<string, Pick<BadgeProps, 'tone' | 'icon'>> = {
  confirmed: { tone: 'good', icon: 'circle-check' },
  pending: { tone: 'warm', icon: 'clock' },
  cancelled: { tone: 'neutral', icon: 'circle-x' },
  failed: { tone: 'bad', icon: 'circle-alert' },
}

/** The state of a booking, in words. */
export const ExperienceStatus = ({ status, label }: { status: string; label: string }) => (
  <Badge {...LOOKS[status]}>{said(label)}</Badge>
)
