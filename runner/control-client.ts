import type { SavedEpisode } from '@/control/load-episode'
import type { EpisodeRequest } from '@/control/episode-request'
import { StaytwinError, type StaytwinErrorCode } from '@/lib/staytwin-error'
import type { AnswerType } from '@/verifiers/answer'
import type { RowDiff } from '@/verifiers/diff'
import type { Verdict } from '@/verifiers/verdict'

export interface CreatedEpisode {
  id: string
  url: string
  goal: string | null
  answerType: AnswerType
  seed: string
  world: { size: string; seed: string }
}

export interface EpisodeState {
  id: string
  status: string
  now: string
  hits: { rule: string; fault: string; name: string; suppressedBy?: string }[]
  facts: unknown
}

/** The control server, as a program sees it. Every method throws the StaytwinError that the server sent. */
export class ControlClient {
  constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  create(request: EpisodeRequest): Promise<CreatedEpisode> {
    return this.call('POST', '/episodes', request)
  }

  state(id: string): Promise<EpisodeState> {
    return this.call('GET', `/episodes/${id}`)
  }

  recording(id: string): Promise<SavedEpisode> {
    return this.call('GET', `/episodes/${id}/recording`)
  }

  async diff(id: string): Promise<RowDiff[]> {
    const { diff } = await this.call<{ diff: RowDiff[] }>('GET', `/episodes/${id}/diff`)
    return diff
  }

  async advance(id: string, seconds: number): Promise<void> {
    await this.call('POST', `/episodes/${id}/advance`, { seconds })
  }

  async answer(id: string, answer: unknown): Promise<void> {
    await this.call('POST', `/episodes/${id}/answer`, { answer })
  }

  grade(id: string): Promise<Verdict> {
    return this.call('POST', `/episodes/${id}/grade`)
  }

  async close(id: string): Promise<void> {
    await this.call('DELETE', `/episodes/${id}`)
  }

  /** Whether the token is right and the server is one of ours. */
  async check(): Promise<void> {
    await this.call('GET', '/worlds')
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new StaytwinError('unavailable', {
        what: 'No control server answers at this address',
        seen: this.url,
        fix: 'Start one with `npm run twin -- serve` and pass the address and the token that it prints.',
        cause,
      })
    })
    const value = (await response.json()) as T & { error?: { code: StaytwinErrorCode; what: string; fix: string } }
    if (response.ok) return value
    const { code = 'internal' as const, ...parts } = value.error ?? { what: `It answered ${response.status}`, fix: '' }
    throw new StaytwinError(code, parts)
  }
}
