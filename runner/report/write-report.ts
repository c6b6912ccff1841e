import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { reportPage } from './page'
import { readRun } from './read-run'

/**
 * Writes `index.html` into the folder of a run and gives its path.
 * @throws StaytwinError `not-found`, `invalid-input`
 */
export function writeReport(folder: string): string {
  const path = join(folder, 'index.html')
  writeFileSync(path, reportPage(basename(folder), readRun(folder)))
  return path
}
