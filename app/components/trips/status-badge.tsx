import type { BookingStatus } from '@/domain/booking/booking-status'
import { Badge, type BadgeProps } from '../badge'
import { said } from '@/app/lib/words/said'

const LOOKS: Record<BookingStatus, Pick<BadgeProps, 'tone' | 'icon'>> = {
  confirmed: { tone: 'good', icon: 'circle-check' },
  pending: { tone: 'warm', icon: 'clock' },
  requested: { tone: 'warm', icon: 'clock' },
  cancelled: { tone: 'neutral', icon: 'circle-x' },
  declined: { tone: 'neutral', icon: 'circle-x' },
  failed: { tone: 'bad', icon: 'circle-alert' },
}

/** The state of what was booked, a stay or an experience, in words. */
export function StatusBadge({ status, label }: { status: BookingStatus; label: string }) {
  return <Badge {...LOOKS[status]}>{said(label)}</Badge>
}
