import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { realTasksDocument } from './document'
import { loadGoals } from './goal'

const path = join(import.meta.dirname, '../../docs/real-tasks.md')
writeFileSync(
  path,
  await format(realTasksDocument(loadGoals()), { ...(await resolveConfig(path)), parser: 'markdown' }),
)
