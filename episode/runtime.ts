import { readTemplate } from '@/prisma/template'
import { StaytwinError } from '@/lib/staytwin-error'
import { Episode, type RunJob } from './episode'
import type { EpisodeRecord } from './episode-record'
import { Recorder } from './recorder'
import { SlotPool } from './slot'
import type { Snapshots } from './snapshots'
import { EpisodeStore } from './store'
import { Templates } from './templates'

export interface RuntimeOptions {
  /** the folder of the episodes' directories */
  root: string
  runJob: RunJob
  /** databases open at once; the longest unused is hibernated when one more is needed */
  maxOpen?: number
  /** images of a template kept ready */
  spares?: number
  /** computes ahead what the first episode of a template would have to wait for */
  prepare?: (snapshots: Pick<Snapshots, 'snapshot'>) => void
  /** where templates come from; the cache of generated worlds if absent */
  read?: (digest: string) => Buffer
}

interface Held {
  episode: Episode
  inFlight: number
  /** resolves when nothing is in flight */
  drained: (() => void)[]
}

/** The episodes of one worker: a bounded number open, any number hibernated. */
export class Runtime {
  readonly store: EpisodeStore
  readonly templates: Templates
  private readonly slots: SlotPool
  private readonly runJob: RunJob
  /** open episodes, the longest unused first */
  private readonly open = new Map<string, Held>()
  private readonly opening = new Map<string, Promise<Held>>()

  constructor({ root, runJob, maxOpen = 64, spares = 2, read = readTemplate, prepare }: RuntimeOptions) {
    this.store = new EpisodeStore(root)
    this.templates = new Templates(spares, read, prepare)
    this.slots = new SlotPool(maxOpen)
    this.runJob = runJob
  }

  get openCount(): number {
    return this.open.size
  }

  /** Writes the record of a new episode and opens it. */
  async create(record: EpisodeRecord): Promise<void> {
    if (this.store.has(record.id))
      throw new StaytwinError('conflict', { what: 'An episode with this id exists', seen: record.id })
    this.store.write(record)
    await this.with(record.id, async () => undefined)
  }

  /**
   * Works with an open episode; opens it first if need be. While work is in flight the episode is neither hibernated nor frozen.
   * @throws StaytwinError `not-found`; `conflict` when the episode is frozen or closed
   */
  async with<T>(id: string, work: (episode: Episode) => Promise<T>): Promise<T> {
    const held = await this.held(id)
    // It may have been hibernated for another between its opening and this line.
    if (this.open.get(id) !== held) return this.with(id, work)
    held.inFlight++
    this.open.delete(id)
    this.open.set(id, held)
    try {
      return await work(held.episode)
    } finally {
      held.inFlight--
      if (held.inFlight === 0) held.drained.splice(0).forEach((resolve) => resolve())
    }
  }

  /** Closes the database of an episode; its directory stays, and the next use opens it again. Waits for what is in flight. */
  async hibernate(id: string): Promise<void> {
    const held = this.open.get(id)
    if (!held) return
    if (held.inFlight > 0) await new Promise<void>((resolve) => held.drained.push(resolve))
    if (held.inFlight > 0 || this.open.get(id) !== held) return this.hibernate(id)
    this.open.delete(id)
    await held.episode.close()
    this.slots.giveBack(held.episode.slot)
  }

  /** Ends the agent's part: from here on nothing changes any more. Returns the record. */
  async freeze(id: string): Promise<EpisodeRecord> {
    const record = this.store.read(id)
    if (record.status !== 'open') return record
    await this.with(id, async (episode) => episode.mark('frozen'))
    await this.hibernate(id)
    const frozen = { ...record, status: 'frozen' as const }
    this.store.write(frozen)
    return frozen
  }

  /** Hibernates all and lets go of slots and templates. */
  async shutdown(): Promise<void> {
    await Promise.all([...this.open.keys()].map((id) => this.hibernate(id)))
    await this.slots.disconnect()
    this.templates.close()
  }

  private held(id: string): Promise<Held> {
    const open = this.open.get(id)
    if (open) return Promise.resolve(open)
    const opening = this.opening.get(id) ?? this.openNow(id).finally(() => this.opening.delete(id))
    this.opening.set(id, opening)
    return opening
  }

  private async openNow(id: string): Promise<Held> {
    const record = this.store.read(id)
    if (record.status !== 'open') {
      throw new StaytwinError('conflict', {
        what: 'This episode has ended',
        seen: record.status,
        fix: 'Create a new one.',
      })
    }
    const slot = await this.slot()
    try {
      const recorder = Recorder.open(this.store.directory(id))
      const isResumed = recorder.operationsSoFar.length > 0
      const image = this.templates.image(record.template)
      const snapshots = this.templates.snapshots(record.template)
      const episode = new Episode(record, slot, image, recorder, this.runJob, snapshots)
      if (isResumed) episode.mark('resumed')
      const held: Held = { episode, inFlight: 0, drained: [] }
      this.open.set(id, held)
      return held
    } catch (error) {
      this.slots.giveBack(slot)
      throw error
    }
  }

  private async slot() {
    for (;;) {
      const slot = this.slots.take()
      if (slot) return slot
      const idle = [...this.open].find(([, held]) => held.inFlight === 0) ?? [...this.open][0]
      if (!idle)
        throw new StaytwinError('unavailable', {
          what: 'No slot is free',
          seen: this.slots.size,
          fix: 'Raise the number of open episodes.',
        })
      await this.hibernate(idle[0])
    }
  }
}
