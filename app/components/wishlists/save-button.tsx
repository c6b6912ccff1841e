import { clsx } from 'clsx'
import { isFirstHeart, isSaved } from '@/app/lib/saved-places'
import { SaveTools } from './save-tools'

export interface SaveButtonProps {
  kind: 'listing' | 'experience'
  id: number
  title: string
  /** `heart`: on a photo; place it with `className`. `words`: a heart with “Save” beside it. */
  look?: 'heart' | 'words'
  className?: string
}

const FORM = 'save-form'

/**
 * A heart that saves a stay or an experience: one element. All hearts of a page send one form, which comes with the first of them, as does the
 * script that saves in place. Without the script the form posts and the visitor comes back. For server components.
 */
export function SaveButton({ kind, id, title, look = 'heart', className }: SaveButtonProps) {
  const saved = isSaved({ kind, id })
  const button = (
    <button
      form={FORM}
      formAction={saved ? '/wishlists/remove' : undefined}
      name={kind}
      value={id}
      aria-label={`Save ${title}`}
      aria-pressed={saved}
      className={clsx(look === 'heart' ? 'heart' : 'heart-words', className)}
    />
  )
  if (!isFirstHeart()) return button
  return (
    <>
      {button}
      <form id={FORM} method="post" action="/wishlists/save" hidden />
      <SaveTools formId={FORM} />
    </>
  )
}
