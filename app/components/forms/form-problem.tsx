import type { FormNote } from '@/app/lib/form-note'
import { Alert } from '../alert'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

/** What is wrong with a form as a whole; nothing when nothing is. Stands above its fields. */
export function FormProblem({ note, className }: { note: FormNote; className?: string }) {
  if (note.what)
    return (
      <Alert tone="bad" title={said(note.what)} className={className}>
        {note.fix && said(note.fix)}
      </Alert>
    )
  const wrong = Object.keys(note.fields).length
  if (wrong === 0) return null
  return (
    <Alert
      tone="bad"
      title={wrong === 1 ? t('One field needs another look') : t('Some fields need another look')}
      className={className}
    >
      {t('What to change is written below each of them.')}
    </Alert>
  )
}
