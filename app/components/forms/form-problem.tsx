import type { FormNote } from '@/app/lib/form-note'
import { Alert } from '../alert'

/** What is wrong with a form as a whole; nothing when nothing is. Stands above its fields. */
export function FormProblem({ note, className }: { note: FormNote; className?: string }) {
  if (note.what)
    return (
      <Alert tone="bad" title={note.what} className={className}>
        {note.fix}
      </Alert>
    )
  const wrong = Object.keys(note.fields).length
  if (wrong === 0) return null
  return (
    <Alert
      tone="bad"
      title={wrong === 1 ? 'One field needs another look' : 'Some fields need another look'}
      className={className}
    >
      What to change is written below each of them.
    </Alert>
  )
}
