/** A question back: which wishlist? */
export interface SaveChoice {
  state: 'choose'
  /** `listing` or `experience`, and its number: what the heart sent. */
  field: string
  value: string
  /** The list that it is in now and shall leave. */
  insteadOf: string | null
  /** A name for a new list. */
  suggestion: string
  lists: { id: number; name: string; note: string; photo: string | null }[]
}

/** What a heart hears back. */
export type SaveAnswer =
  | SaveChoice
  | { state: 'saved'; text: string; wishlist: string; wishlistId: number; field: string; value: string }
  | { state: 'removed'; text: string }
  | { state: 'problem'; text: string }
  | { state: 'login'; href: string }
