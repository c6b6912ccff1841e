import { imageSource, openImage, type Image, type ImageSource } from './image'
import { Snapshots } from './snapshots'

interface Loaded {
  source: ImageSource
  spares: Image[]
  snapshots: Snapshots
}

/** Of so many templates what was computed from them is kept. */
const MAX_SNAPSHOTS = 4

/**
 * The templates in memory, read and verified once, and a few spare images of each that were made ready while nothing else was to do, so that an
 * episode starts without waiting for its copy.
 */
export class Templates {
  private readonly loaded = new Map<string, Loaded>()
  private refill: NodeJS.Immediate | null = null
  /** the longest unused first */
  private recent: Snapshots[] = []

  /**
   * @param spares images kept ready of each template that is in use
   * @param read the bytes of a template, verified against its digest
   * @param prepare computes ahead what is wanted of every template
   */
  constructor(
    private readonly spares: number,
    private readonly read: (digest: string) => Buffer,
    private readonly prepare: (snapshots: Pick<Snapshots, 'snapshot'>) => void = () => undefined,
  ) {}

  /** A private image of the template with this digest. @throws StaytwinError `digest-mismatch`, `not-found` */
  image(digest: string): Image {
    const template = this.load(digest)
    const image = template.spares.pop() ?? openImage(template.source)
    this.refillWhenIdle()
    return image
  }

  /** What was computed from the template, for all its episodes. */
  snapshots(digest: string): Snapshots {
    return this.load(digest).snapshots
  }

  /** Makes the spare images of a template now, and what is computed from it. */
  warm(digest: string): void {
    const template = this.load(digest)
    while (template.spares.length < this.spares) template.spares.push(openImage(template.source))
    this.prepare(template.snapshots)
  }

  close(): void {
    if (this.refill) clearImmediate(this.refill)
    for (const { spares } of this.loaded.values()) spares.splice(0).forEach((image) => image.close())
    this.loaded.clear()
  }

  private load(digest: string): Loaded {
    const known = this.loaded.get(digest)
    if (known) return known
    const source = imageSource(this.read(digest))
    const spares: Image[] = []
    const lend = () => {
      if (spares.length === 0) spares.push(openImage(source))
      return spares[0] as Image
    }
    const template: Loaded = { source, spares, snapshots: new Snapshots(lend, (used) => this.note(used)) }
    this.loaded.set(digest, template)
    return template
  }

  private note(used: Snapshots): void {
    if (this.recent.at(-1) === used) return
    this.recent = [...this.recent.filter((one) => one !== used), used]
    if (this.recent.length > MAX_SNAPSHOTS) this.recent.shift()?.clear()
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
