import Table from 'cli-table3'
import type { PairCertificate, TaskCertificate } from './certificates'

const plain = { head: [], border: [] }
const share = (count: number, of: number) => `${count}/${of}`
const mark = (isGood: boolean) => (isGood ? 'yes' : 'NO')

export function taskTable(certificates: readonly TaskCertificate[]): string {
  const agents = Object.keys(certificates[0]?.trivialFailed ?? {})
  const table = new Table({
    head: ['task', 'oracle passes', ...agents.map((a) => `${a} fails`), 'valid'],
    style: plain,
  })
  for (const { task, seeds, oraclePassed, trivialFailed, isValid } of certificates)
    table.push([
      task,
      share(oraclePassed, seeds),
      ...agents.map((agent) => share(trivialFailed[agent] ?? 0, seeds)),
      mark(isValid),
    ])
  return table.toString()
}

export function pairTable(certificates: readonly PairCertificate[]): string {
  const head = ['task', 'fault', 'clean oracle passes', 'competent passes', 'naive fails', 'fired', 'certified']
  const table = new Table({ head, style: plain })
  for (const each of certificates) {
    const { task, fault, seeds, isCertified, firedForCompetent, firedForNaive } = each
    table.push([
      task,
      fault,
      share(each.cleanOraclePassed, seeds),
      share(each.competentPassed, seeds),
      share(each.naiveFailed, seeds),
      share(firedForCompetent + firedForNaive, 2 * seeds),
      mark(isCertified),
    ])
  }
  return table.toString()
}
