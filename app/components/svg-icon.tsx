import { clsx } from 'clsx'
import type { IconName } from './icon-drawings'

export interface IconProps {
  /** A lucide name that icon-drawings has; a test holds the data of the world to that. */
  name: IconName | (string & {})
  /** Pixels. */
  size?: number
  className?: string
  strokeWidth?: number
  /** Filled with the text colour, for stars and hearts. */
  isFilled?: boolean
}

/** A decorative icon; what it means must be said in text beside it. All of them come in one file, so each costs a page two short elements. */
export function Icon({ name, size = 20, className, strokeWidth, isFilled = false }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      className={clsx('icon', isFilled && 'icon-filled', className)}
      style={strokeWidth ? { strokeWidth } : undefined}
      aria-hidden="true"
    >
      <use href={`/icons/sprite.svg#${name}`} />
    </svg>
  )
}
