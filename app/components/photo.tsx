import { photoFacts } from '@/app/lib/photo-facts'

export interface PhotoProps {
  /** Path or id of the photo. */
  photo: string
  className?: string
  isEager?: boolean
  /** Instead of the caption; empty when the text beside it says it all. */
  alt?: string
}

/** A photo with its caption as alternative text, on its own average colour until it is loaded. */
export function Photo({ photo, className, isEager = false, alt }: PhotoProps) {
  const { caption, colour } = photoFacts(photo)
  return (
    <img
      src={photo.startsWith('/') ? photo : `/photos/${photo}.webp`}
      alt={alt ?? caption}
      width={1200}
      height={800}
      loading={isEager ? 'eager' : 'lazy'}
      decoding="async"
      className={className}
      style={{ backgroundColor: colour }}
    />
  )
}
