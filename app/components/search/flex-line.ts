import { showMonth } from '@/app/lib/show-date'

const STAYS = { weekend: 'A weekend', week: 'A week', month: 'A month' }

/** `A weekend in May 2027`, `A week in May or June`, `A month, any time` */
export function flexLine({ flex, months = [] }: { flex?: keyof typeof STAYS; months?: string[] }): string {
  if (!flex) return 'Any dates'
  const names = months.map((month) => showMonth(`${month}-01`))
  if (names.length === 0) return `${STAYS[flex]}, any time`
  const [first] = names
  return names.length === 1 ? `${STAYS[flex]} in ${first}` : `${STAYS[flex]} in ${first} or ${names.length - 1} more`
}
