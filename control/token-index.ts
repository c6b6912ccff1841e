import type { EpisodeStore } from '@/episode/store'

/** Which episode a token opens. In memory; made anew from the records when the worker starts. */
export class TokenIndex {
  private readonly ids = new Map<string, string>()

  /** Reads the records of all episodes on disk. A damaged one is left out, its own use says so; a closed one is opened by nothing. */
  static of(store: EpisodeStore): TokenIndex {
    const index = new TokenIndex()
    for (const id of store.ids()) {
      try {
        const record = store.read(id)
        if (record.status !== 'closed') index.add(record)
      } catch {
        continue
      }
    }
    return index
  }

  add({ id, token }: { id: string; token: string }): void {
    this.ids.set(token, id)
  }

  remove({ token }: { token: string }): void {
    this.ids.delete(token)
  }

  idOf(token: string): string | null {
    return this.ids.get(token) ?? null
  }
}
