import { imageSource, openImage, type Image, type ImageSource } from './image'

interface Loaded {
  source: ImageSource
  spares: Image[]
}

/**
 * The templates in memory, read and verified once, and a few spare images of each that were made ready while nothing else was to do, so that an
 * episode starts without waiting for its copy.
 */
export class Templates {
  private readonly loaded = new Map<string, Loaded>()
  private refill: NodeJS.Immediate | null = null

  /**
   * @param spares images kept ready of each template that is in use
   * @param read the bytes of a template, verified against its digest
   */
  constructor(
    private readonly spares: number,
    private readonly read: (digest: string) => Buffer,
  ) {}

  /** A private image of the template with this digest. @throws StaytwinError `digest-mismatch`, `not-found` */
  image(digest: string): Image {
    const template = this.load(digest)
    const image = template.spares.pop() ?? openImage(template.source)
    this.refillWhenIdle()
    return image
  }

  /** Makes the spare images of a template now. */
  warm(digest: string): void {
    const template = this.load(digest)
    while (template.spares.length < this.spares) template.spares.push(openImage(template.source))
  }

  close(): void {
    if (this.refill) clearImmediate(this.refill)
    for (const { spares } of this.loaded.values()) spares.splice(0).forEach((image) => image.close())
    this.loaded.clear()
  }

  private load(digest: string): Loaded {
    const known = this.loaded.get(digest)
    if (known) return known
    const template: Loaded = { source: imageSource(this.read(digest)), spares: [] }
    this.loaded.set(digest, template)
    return template
  }

  private refillWhenIdle(): void {
    this.refill ??= setImmediate(() => {
      this.refill = null
      const low = [...this.loaded.values()].find((template) => template.spares.length < this.spares)
      if (!low) return
      low.spares.push(openImage(low.source))
      this.refillWhenIdle()
    })
  }
}
