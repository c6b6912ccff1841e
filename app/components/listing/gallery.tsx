import { clsx } from 'clsx'
import { Dialog, DialogButton } from '@/app/components/dialog'
import { Photo } from '@/app/components/photo'
import { Icon } from '@/app/components/svg-icon'
import { photoFacts } from '@/app/lib/photo-facts'
import type { PhotoView } from '@/domain/listing/listing-view'

const GALLERY_ID = 'photos'

const ROOM_NAMES: Record<string, string> = {
  living: 'Living room',
  'hotel-room': 'Room',
  block: 'Building',
  view: 'View',
  'beach-hut': 'The place',
  treehouse: 'The place',
  cabin: 'The place',
  house: 'The place',
  place: 'Photos',
}

const roomName = (kind: string): string => ROOM_NAMES[kind] ?? `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`

/** How many columns and rows of the four by two each photo takes, for one to five photos. */
const TILES = [
  ['col-span-4 row-span-2'],
  ['col-span-2 row-span-2', 'col-span-2 row-span-2'],
  ['col-span-2 row-span-2', 'col-span-2', 'col-span-2'],
  ['col-span-2 row-span-2', 'col-span-2', '', ''],
  ['col-span-2 row-span-2', '', '', '', ''],
]

/** The photos of a stay: five beside one another or a strip to swipe, and all of them with captions in a dialog. */
export function Gallery({ photos, title }: { photos: PhotoView[]; title: string }) {
  const shown = photos.slice(0, 5)
  return (
    <div className="relative">
      <div className="hidden h-[26rem] grid-cols-4 grid-rows-2 gap-2 overflow-hidden rounded-3xl sm:grid">
        {shown.map((photo, i) => (
          <DialogButton
            key={photo.id}
            opens={GALLERY_ID}
            className={clsx(
              'group relative overflow-hidden focus-visible:-outline-offset-4',
              TILES[shown.length - 1]?.[i],
            )}
          >
            <Photo photo={photo.path} isEager className="size-full object-cover transition group-hover:brightness-90" />
          </DialogButton>
        ))}
      </div>
      <div className="snap-row -mx-4 sm:hidden" tabIndex={0} role="group" aria-label="Photos">
        {photos.map((photo, i) => (
          <Photo key={photo.id} photo={photo.path} isEager={i === 0} className="aspect-[4/3] w-full object-cover" />
        ))}
      </div>
      <DialogButton
        opens={GALLERY_ID}
        className="absolute right-3 bottom-3 flex min-h-10 items-center gap-2 rounded-full bg-surface px-4 text-sm font-semibold shadow-soft hover:bg-sand-50 sm:right-5 sm:bottom-5"
      >
        <Icon name="images" size={17} />
        All {photos.length} photos
      </DialogButton>
      <Dialog id={GALLERY_ID} title={`Photos of ${title}`} width="full">
        {byRoom(photos).map(([room, group]) => (
          <section key={room} aria-label={room} className="mb-9">
            <h3 className="mb-3 text-lg font-semibold">{room}</h3>
            <div className="grid gap-5 sm:grid-cols-2">
              {group.map((photo) => (
                <figure key={photo.id}>
                  <Photo photo={photo.path} className="w-full rounded-card" />
                  <figcaption className="mt-2 text-sm text-ink-soft">{photoFacts(photo.path).caption}</figcaption>
                </figure>
              ))}
            </div>
          </section>
        ))}
      </Dialog>
    </div>
  )
}

function byRoom(photos: PhotoView[]): [room: string, photos: PhotoView[]][] {
  const rooms = new Map<string, PhotoView[]>()
  for (const photo of photos) {
    const room = roomName(photoFacts(photo.path).kind)
    rooms.set(room, [...(rooms.get(room) ?? []), photo])
  }
  return [...rooms]
}
