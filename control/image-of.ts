import { imageSource, openImage, type Image, type ImageSource } from '@/episode/image'
import { readTemplate } from '@/prisma/template'

/** A private image of the template with this digest. A run-time has them at hand; see `Templates.image`. */
export type ImageOf = (digest: string) => Image

/** Images of templates that are read from their files, each once. They throw StaytwinError `not-found`, `digest-mismatch`. */
export function imagesFromFiles(): ImageOf {
  const sources = new Map<string, ImageSource>()
  return (digest) => {
    const source = sources.get(digest) ?? imageSource(readTemplate(digest))
    sources.set(digest, source)
    return openImage(source)
  }
}
