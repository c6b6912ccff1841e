import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { expect, it } from 'vitest'
import { realTasksDocument } from './document'
import { loadGoals } from './goal'

it('says what the data file says', async () => {
  const path = join(import.meta.dirname, '../../docs/real-tasks.md')
  const made = await format(realTasksDocument(loadGoals()), { ...(await resolveConfig(path)), parser: 'markdown' })
  expect(readFileSync(path, 'utf8')).toBe(made)
})
