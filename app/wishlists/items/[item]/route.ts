import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { itemForm } from '@/app/lib/wishlist-forms'
import { numberIn } from '@/app/lib/wishlist-words'
import { moveItem, removeItem, writeNote } from '@/domain/wishlist/change-item'

export const GET = backToPage(() => '/wishlists')

/** The note of a saved place, another list for it, or out of its list. */
export const POST = formHandler(
  { schema: itemForm, back: ({ form }) => `/wishlists/${numberIn(form.get('wishlist') ?? '')}`, signedIn: true },
  async ({ ctx }, form, { params }) => {
    const itemId = numberIn(params.item)
    const page = `/wishlists/${numberIn(form.wishlist)}`
    if (form.do === 'note') {
      await writeNote(ctx, { itemId, note: form.note })
      return seeOther(`${page}#item-${itemId}`)
    }
    if (form.do === 'remove') {
      await removeItem(ctx, { itemId })
      return seeOther(`${page}?done=remove`)
    }
    await moveItem(ctx, { itemId, wishlistId: form.to })
    return seeOther(`${page}?done=move&to=${form.to}`)
  },
)
