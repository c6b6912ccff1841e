import { clsx } from 'clsx'
import type { ExperienceView } from '@/domain/experience/view-experience'

/** Which part of the two rows each picture takes, for one to four pictures. */
const TILES = [
  ['col-span-4 row-span-2'],
  ['col-span-2 row-span-2', 'col-span-2 row-span-2'],
  ['col-span-2 row-span-2', 'col-span-2', 'col-span-2'],
  ['col-span-2 row-span-2', 'col-span-2', '', ''],
]

/** The pictures of an experience with what they show: beside one another, or a strip to swipe. */
export function ExperienceGallery({ photos }: { photos: ExperienceView['photos'] }) {
  // The first drawing, then the renders, then the second drawing: neighbours differ.
  const [first, second, ...others] = photos.slice(0, 4)
  const shown = [first, ...others, second].filter((photo) => photo !== undefined)
  return (
    <div
      className="snap-row -mx-4 gap-0 sm:mx-0 sm:grid sm:h-[24rem] sm:grid-cols-4 sm:grid-rows-2 sm:gap-2 sm:overflow-hidden sm:rounded-3xl"
      tabIndex={0}
      role="group"
      aria-label="Pictures"
    >
      {shown.map(({ path, caption }, i) => (
        <figure key={path} className={clsx('relative w-full overflow-hidden', TILES[shown.length - 1]?.[i])}>
          <img
            src={path}
            alt={caption}
            width={1200}
            height={800}
            className="aspect-[3/2] size-full bg-sand-200 object-cover sm:aspect-auto"
          />
        </figure>
      ))}
    </div>
  )
}
