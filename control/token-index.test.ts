import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EpisodeStore } from '@/episode/store'
import { bareRecord } from '@/episode/testing'
import { TokenIndex } from './token-index'

const newStore = () => new EpisodeStore(mkdtempSync(join(tmpdir(), 'staytwin-tokens-')))

it('knows the tokens of the episodes on disk, and no damaged one', () => {
  const store = newStore()
  store.write(bareRecord('a', { token: 'token-of-a' }))
  mkdirSync(store.directory('b'))
  writeFileSync(join(store.directory('b'), 'episode.json'), '{ half')
  const index = TokenIndex.of(store)
  expect(index.idOf('token-of-a')).toBe('a')
  expect(index.idOf('token-of-b')).toBeNull()
})

it('does not open what has been closed', () => {
  const store = newStore()
  store.write(bareRecord('a', { token: 'token-of-a', status: 'closed' }))
  expect(TokenIndex.of(store).idOf('token-of-a')).toBeNull()
})
