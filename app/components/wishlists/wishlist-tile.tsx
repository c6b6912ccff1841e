import { clsx } from 'clsx'
import { Icon } from '../svg-icon'
import { Photo } from '../photo'

export interface WishlistTileProps {
  href: string
  name: string
  /** One line: how many places, the dates. */
  about: string
  /** Paths of up to 3. */
  photos: string[]
  /** Where there is no photo. */
  icon?: string
}

/** A wishlist as a cover of its photos, with its name below. */
export function WishlistTile({ href, name, about, photos, icon = 'heart' }: WishlistTileProps) {
  const [large, ...small] = photos
  return (
    <a href={href} className="group block rounded-card">
      <span className="flex aspect-[4/3] gap-0.5 overflow-hidden rounded-card bg-sand-100 shadow-soft">
        {large ? (
          <Photo photo={large} alt="" className={clsx('h-full min-w-0 flex-[2] object-cover')} />
        ) : (
          <span className="grid flex-1 place-items-center text-sand-500">
            <Icon name={icon} size={44} />
          </span>
        )}
        {small.length > 0 && (
          <span className="flex min-w-0 flex-1 flex-col gap-0.5">
            {small.map((photo, i) => (
              <Photo key={`${photo}-${i}`} photo={photo} alt="" className="min-h-0 w-full flex-1 object-cover" />
            ))}
          </span>
        )}
      </span>
      <span className="mt-3 line-clamp-2 block text-lg leading-snug font-semibold break-words group-hover:underline">
        {name}
      </span>
      <span className="block text-ink-soft">{about}</span>
    </a>
  )
}
