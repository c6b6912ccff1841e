import { SaveTools } from './save-tools'

/** The id of the form that all hearts of a page send. */
export const SAVE_FORM = 'save-form'

/** What the hearts of a page need, once in the shell. */
export function SaveForm() {
  return (
    <>
      <form id={SAVE_FORM} method="post" action="/wishlists/save" hidden />
      <SaveTools formId={SAVE_FORM} />
    </>
  )
}
