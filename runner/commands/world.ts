import type { Command } from 'commander'
import { parseWorldName, worldNameText } from '@/control/world-name'
import { ensureTemplate } from '@/prisma/template'
import { guarded, printJson } from './guarded'
import { jsonOption } from './options'

/** `world [name]`: builds a world, and checks that nothing in it contradicts something else. */
export function addWorld(program: Command): void {
  program
    .command('world')
    .description('build a world if it is not there, and say what is in it')
    .argument('[size:seed]', 'village, town, region or continent, and a seed', 'town:1')
    .option('--check', 'look for rows that contradict each other; ends with 1 when there are any')
    .addOption(jsonOption())
    .action(guarded(world))
}

async function world(text: string, { check, json }: { check?: boolean; json?: boolean }): Promise<void> {
  const name = parseWorldName(text)
  const start = performance.now()
  const { digest, path, bytes } = await ensureTemplate({ ...name, onProgress: reportProgress() })
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const { checkWorld } = await import('@/prisma/world/check-world')
  const report = check ? checkWorld(path) : undefined
  if (report && report.violations.length > 0) process.exitCode = 1
  if (json) return printJson({ ...name, digest, path, bytes, seconds, ...(report && { report }) })
  const size = `${(bytes / 1e6).toFixed(1)} MB`
  process.stdout.write(`${worldNameText(name)}   ${digest}\n${size} in ${path}, ${seconds} s\n`)
  if (!report) return
  process.stdout.write(`${JSON.stringify(report.distributions, null, 2)}\n`)
  for (const violation of report.violations) process.stdout.write(`contradiction: ${violation}\n`)
  process.stdout.write(`${report.violations.length} contradictions\n`)
}

/** A line on stderr for each tenth of the listings. */
function reportProgress() {
  let tenths = 0
  return (done: number, total: number) => {
    if (Math.floor((10 * done) / total) === tenths) return
    tenths = Math.floor((10 * done) / total)
    process.stderr.write(`staytwin: ${done} of ${total} listings\n`)
  }
}
