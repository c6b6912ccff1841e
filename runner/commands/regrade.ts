import type { Command } from 'commander'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Table from 'cli-table3'
import { gradeSaved } from '@/control/grade-saved'
import { imagesFromFiles, type ImageOf } from '@/control/image-of'
import { loadEpisode } from '@/control/load-episode'
import { StaytwinError } from '@/lib/staytwin-error'
import { ensureTemplate } from '@/prisma/template'
import type { Verdict } from '@/verifiers/verdict'
import { guarded, printJson } from './guarded'
import { jsonOption } from './options'

interface Regraded {
  episode: string
  task: string | null
  before: Verdict['status'] | null
  now: Verdict
  isSame: boolean
}

/** `regrade <folder>`: verdicts anew, from files alone. */
export function addRegrade(program: Command): void {
  program
    .command('regrade')
    .description('grade saved episodes again, offline; ends with 1 when a verdict is not the same')
    .argument('<folder>', 'an episode, or the folder of a run')
    .addOption(jsonOption())
    .action(guarded(regrade))
}

async function regrade(folder: string, { json }: { json?: boolean }): Promise<void> {
  const imageOf = imagesFromFiles()
  const episodes = []
  for (const directory of directoriesIn(resolve(folder))) episodes.push(await regradeOne(directory, imageOf))
  if (episodes.some(({ isSame }) => !isSame)) process.exitCode = 1
  if (json) return printJson({ episodes, same: episodes.filter(({ isSame }) => isSame).length })
  const table = new Table({ head: ['episode', 'task', 'before', 'now', ''], style: { head: [], border: [] } })
  for (const { episode, task, before, now, isSame } of episodes)
    table.push([episode, task ?? '–', before ?? '–', now.status, isSame ? 'same' : 'NOT the same'])
  process.stdout.write(`${table.toString()}\n`)
}

function directoriesIn(folder: string): string[] {
  if (existsSync(join(folder, 'episode.json'))) return [folder]
  const all = [join(folder, 'episodes'), folder].find((path) => existsSync(path))
  const found = (all ? readdirSync(all).sort() : [])
    .map((name) => join(all ?? '', name))
    .filter((path) => existsSync(join(path, 'episode.json')))
  if (found.length > 0) return found
  throw new StaytwinError('not-found', {
    what: 'There is no episode in this folder',
    seen: folder,
    fix: 'Give the directory of an episode or the folder that a rollout named.',
  })
}

/** An episode that was never graded has nothing to differ from. */
async function regradeOne(directory: string, imageOf: ImageOf): Promise<Regraded> {
  const saved = loadEpisode(directory)
  const { id, task, world } = saved.record
  await ensureTemplate(world)
  const now = gradeSaved(saved, imageOf)
  const before = saved.verdict as Verdict | undefined
  const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(now)
  return { episode: id, task: task?.id ?? null, before: before?.status ?? null, now, isSame }
}
