// npm test: types, lint, unit and contract tests, then journeys in a browser. `npm test -- unit lint` runs only those.
import { phases } from './test-phases.mjs'
import { addCounts, lineOf, NOTHING_COUNTED } from './test-counts.mjs'
import { say } from './report.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !phases.some((phase) => phase.name === name))
if (unknown.length > 0) {
  say(`There is no such phase (saw ${unknown.join(', ')}). Use any of: ${phases.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const results = []
for (const { name, run } of phases) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n== ${name}`)
  const start = performance.now()
  results.push({ name, counts: await run(), seconds: (performance.now() - start) / 1000 })
}

console.log('\n== summary')
for (const { name, counts, seconds } of results) {
  console.log(`${name.padEnd(6)} ${seconds.toFixed(1).padStart(7)} s   ${lineOf(counts)}`)
}
const total = results.map(({ counts }) => counts).reduce(addCounts, NOTHING_COUNTED)
console.log(lineOf(total))
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
