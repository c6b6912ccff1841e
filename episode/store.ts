import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StaytwinError } from '@/lib/staytwin-error'
import { episodeRecordSchema, type EpisodeRecord } from './episode-record'

/** The directories of the episodes, one each. */
export class EpisodeStore {
  constructor(readonly root: string) {
    mkdirSync(root, { recursive: true })
  }

  directory(id: string): string {
    if (!/^[\w-]+$/.test(id))
      throw new StaytwinError('invalid-input', { what: 'This is not the id of an episode', seen: id })
    return join(this.root, id)
  }

  has(id: string): boolean {
    return existsSync(join(this.directory(id), 'episode.json'))
  }

  ids(): string[] {
    return readdirSync(this.root).filter((name) => existsSync(join(this.root, name, 'episode.json')))
  }

  /** @throws StaytwinError `not-found`, or `invalid-input` when the file is damaged */
  read(id: string): EpisodeRecord {
    if (!this.has(id))
      throw new StaytwinError('not-found', {
        what: 'There is no such episode',
        seen: id,
        fix: `It would be a directory in ${this.root}.`,
      })
    const path = join(this.directory(id), 'episode.json')
    try {
      return episodeRecordSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) as unknown as EpisodeRecord
    } catch (cause) {
      throw new StaytwinError('invalid-input', {
        what: 'The record of this episode is damaged',
        seen: path,
        fix: 'Restore the file or start the episode again.',
        cause,
      })
    }
  }

  write(record: EpisodeRecord): void {
    mkdirSync(this.directory(record.id), { recursive: true })
    this.writeJson(record.id, 'episode.json', record)
  }

  /** Writes a file of an episode whole or not at all. */
  writeJson(id: string, name: string, value: unknown): void {
    const path = join(this.directory(id), name)
    writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 1)}\n`)
    renameSync(`${path}.new`, path)
  }

  /** A file of an episode, or undefined when it is not there. */
  readJson(id: string, name: string): unknown {
    const path = join(this.directory(id), name)
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined
  }
}
