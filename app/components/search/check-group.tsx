import type { ReactNode } from 'react'
import { Checkbox } from '@/app/components/choice'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'
import { said } from '@/app/lib/words/said'
import type { Facet } from '@/domain/search/search-result'

/** Filters under a title. */
export function Group({ title, children }: { title: PlainPhrase; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{t(title)}</legend>
      {children}
    </fieldset>
  )
}

export interface CheckGroupProps {
  title: PlainPhrase
  name: string
  facets: Facet[]
  chosen: string[]
  shown: number
  children?: ReactNode
}

/** Filters of which any can be chosen; the rarer ones are folded away. */
export function CheckGroup({ title, name, facets, chosen, shown, children }: CheckGroupProps) {
  const useful = facets.filter(({ key, count }) => count !== 0 || chosen.includes(key))
  if (useful.length === 0 && !children) return null
  return (
    <Group title={title}>
      <div className="filter-grid">
        {children}
        <Checks name={name} facets={useful.slice(0, shown)} chosen={chosen} />
      </div>
      <More name={name} facets={useful.slice(shown)} chosen={chosen} />
    </Group>
  )
}

/** A box for each value, with how many stays it would give. */
export function Checks({ name, facets, chosen }: { name: string; facets: Facet[]; chosen: string[] }) {
  return facets.map(({ key, name: label, count }) => (
    <Checkbox
      key={key}
      name={name}
      value={key}
      label={said(label)}
      note={count ?? undefined}
      defaultChecked={chosen.includes(key)}
    />
  ))
}

function More({ name, facets, chosen }: { name: string; facets: Facet[]; chosen: string[] }) {
  if (facets.length === 0) return null
  return (
    <details open={facets.some(({ key }) => chosen.includes(key))} data-more={name}>
      <summary className="text-link">{t('Show {n} more', { n: facets.length })}</summary>
      <div className="filter-grid">
        <Checks name={name} facets={facets} chosen={chosen} />
      </div>
    </details>
  )
}
