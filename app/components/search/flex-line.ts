import { showMonth } from '@/app/lib/show-date'
import type { FlexibleStay } from './flexible-dates'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

const STAYS: Record<FlexibleStay, PlainPhrase> = { weekend: 'A weekend', week: 'A week', month: 'A month' }

/** `A weekend in May 2027`, `A week in May or June`, `A month, any time` */
export function flexLine({ flex, months = [] }: { flex?: FlexibleStay; months?: string[] }): string {
  if (!flex) return t('Any dates')
  const names = months.map((month) => showMonth(`${month}-01`))
  const stay = t(STAYS[flex])
  const [month] = names
  if (!month) return t('{stay}, any time', { stay })
  if (names.length === 1) return t('{stay} in {month}', { stay, month })
  return t('{stay} in {month} or {n} more', { stay, month, n: names.length - 1 })
}
