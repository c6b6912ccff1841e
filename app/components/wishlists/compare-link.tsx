import { compareWithHref } from '@/app/lib/compared'
import { siteContext } from '@/episode/site-context'
import { t } from '@/app/lib/words'

/** A link on the page of a stay that puts it beside those that are compared already. `stay`: parameters with dates and guests. */
export function CompareLink({ id, stay, className }: { id: number; stay?: string; className?: string }) {
  return (
    <a href={compareWithHref(siteContext(), id, stay)} className={className ?? 'text-link'}>
      {t('Compare')}
    </a>
  )
}
