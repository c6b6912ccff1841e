import { clsx } from 'clsx'
import { siteContext } from '@/episode/site-context'
import { SAVE_FORM } from './save-form'
import { t } from '@/app/lib/words'

export interface SaveButtonProps {
  kind: 'listing' | 'experience'
  id: number
  title: string
  /** `heart`: on a photo; place it with `className`. `words`: a heart with “Save” beside it. */
  look?: 'heart' | 'words'
  className?: string
}

/**
 * A heart that saves a stay or an experience: one element, also within `Still`. All hearts of a page send the one form of the shell; its script saves
 * in place, without it the form posts and the visitor comes back. For server components.
 */
export function SaveButton({ kind, id, title, look = 'heart', className }: SaveButtonProps) {
  const isSaved = siteContext().saved.has(`${kind}:${id}`)
  return (
    <button
      form={SAVE_FORM}
      formAction={isSaved ? '/wishlists/remove' : undefined}
      name={kind}
      value={id}
      aria-label={t('Save {title}', { title })}
      aria-pressed={isSaved}
      className={clsx(look === 'heart' ? 'heart' : 'heart-words', className)}
    />
  )
}
