import { clsx } from 'clsx'
import { Photo } from '@/app/components/photo'
import { Icon } from '@/app/components/svg-icon'
import { photoFacts } from '@/app/lib/photo-facts'
import type { PhotoView } from '@/domain/listing/listing-view'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

/** How many columns and rows of the four by two each photo takes, for one to five photos. */
const TILES = [
  ['col-span-4 row-span-2'],
  ['col-span-2 row-span-2', 'col-span-2 row-span-2'],
  ['col-span-2 row-span-2', 'col-span-2', 'col-span-2'],
  ['col-span-2 row-span-2', 'col-span-2', '', ''],
  ['col-span-2 row-span-2', '', '', '', ''],
]
const LARGE = '(min-width: 80rem) 38rem, (min-width: 40rem) 48vw, 100vw'
const SMALL = '(min-width: 80rem) 19rem, (min-width: 40rem) 24vw, 100vw'

/** The photos of a stay: five beside one another, or a strip to swipe on narrow screens; all of them are a page of their own. */
export function Gallery({ photos, listingId }: { photos: PhotoView[]; listingId: number }) {
  const shown = photos.slice(0, 5)
  const href = `/stays/${listingId}/photos`
  return (
    <div className="relative print:hidden">
      <div
        className="gallery"
        tabIndex={photos.length > 1 ? 0 : undefined}
        role="group"
        aria-label={t('Photos, {n} in all', { n: photos.length })}
      >
        {photos.map((photo, i) => (
          <a
            key={photo.id}
            href={`${href}#photo-${i + 1}`}
            data-sheet={t('Photos')}
            className={clsx(i < shown.length ? TILES[shown.length - 1]?.[i] : 'sm:hidden')}
          >
            <Photo photo={photo.path} isEager={i === 0} sizes={i === 0 ? LARGE : SMALL} />
          </a>
        ))}
      </div>
      <a
        href={href}
        data-sheet={t('Photos')}
        className="absolute right-3 bottom-3 flex min-h-10 items-center gap-2 rounded-full bg-surface px-4 text-sm font-semibold shadow-soft hover:bg-sand-50 sm:right-5 sm:bottom-5"
      >
        <Icon name="images" size={17} />
        {t('All {n} photos', { n: photos.length })}
      </a>
    </div>
  )
}

/** All photos with what they show, room by room. */
export function PhotosByRoom({ photos }: { photos: PhotoView[] }) {
  const rooms = new Map<string, (PhotoView & { number: number })[]>()
  for (const [i, photo] of photos.entries()) {
    const room = said(photo.room || 'The place')
    rooms.set(room, [...(rooms.get(room) ?? []), { ...photo, number: i + 1 }])
  }
  return (
    <div className="space-y-10">
      {[...rooms].map(([room, group]) => (
        <section key={room} aria-label={room}>
          <h2 className="mb-3 text-xl font-semibold">{room}</h2>
          <div className="grid gap-5 sm:grid-cols-2">
            {group.map((photo) => (
              <figure
                key={photo.id}
                id={`photo-${photo.number}`}
                className={clsx(group.length === 1 && 'sm:col-span-2')}
              >
                <Photo photo={photo.path} className="w-full rounded-card" />
                <figcaption className="mt-2 text-sm text-ink-soft">{photoFacts(photo.path).caption}</figcaption>
              </figure>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
