import { hasSmallPhoto, photoFacts } from '@/app/lib/photo-facts'

export interface PhotoProps {
  /** Path or id of the photo. */
  photo: string
  className?: string
  isEager?: boolean
  /** Instead of the caption; empty when the text beside it says it all. */
  alt?: string
  /** How wide it is shown, as `sizes` of HTML has it: `(min-width: 64rem) 20rem, 90vw`. Small ones load the small file. */
  sizes?: string
}

/** `bedroom-03` of `/photos/bedroom-03.webp`. */
const idOf = (photo: string): string => photo.replace(/^.*\//, '').replace(/\.webp$/, '')

/** A photo with its caption as alternative text, on its own average colour until it is loaded. */
export function Photo({ photo, className, isEager = false, alt, sizes }: PhotoProps) {
  const id = idOf(photo)
  const { caption, colour } = photoFacts(id)
  const isSmallToo = sizes !== undefined && hasSmallPhoto(id)
  return (
    <img
      src={id.startsWith('drawing-') ? `/drawings/${id.slice('drawing-'.length)}.svg` : `/photos/${id}.webp`}
      srcSet={isSmallToo ? `/photos/${id}-480.webp 480w, /photos/${id}.webp 1200w` : undefined}
      sizes={isSmallToo ? sizes : undefined}
      alt={alt ?? caption}
      width={1200}
      height={800}
      loading={isEager ? undefined : 'lazy'}
      className={className}
      style={{ backgroundColor: colour }}
    />
  )
}
