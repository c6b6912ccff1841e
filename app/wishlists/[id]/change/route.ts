import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { wishlistForm } from '@/app/lib/wishlist-forms'
import { numberIn } from '@/app/lib/wishlist-words'
import { changeWishlist } from '@/domain/wishlist/change-wishlist'

const pageOf = (id: string | undefined) => `/wishlists/${numberIn(id)}`

export const GET = backToPage(({ id }) => pageOf(id))

/** Rename, dates and guests, sharing. */
export const POST = formHandler(
  { schema: wishlistForm, back: ({ params }) => pageOf(params.id), signedIn: true },
  async ({ ctx }, form, { params }) => {
    const wishlistId = numberIn(params.id)
    if (form.do === 'rename') await changeWishlist(ctx, { wishlistId, name: form.name })
    if (form.do === 'dates') {
      const { checkIn, checkOut, adults } = form
      await changeWishlist(ctx, { wishlistId, dates: { checkIn, checkOut }, adults })
    }
    if (form.do === 'no-dates') await changeWishlist(ctx, { wishlistId, dates: null, adults: null })
    if (form.do === 'share') await changeWishlist(ctx, { wishlistId, isShared: true })
    if (form.do === 'unshare') await changeWishlist(ctx, { wishlistId, isShared: false })
    return seeOther(`${pageOf(params.id)}?done=${form.do}`)
  },
)
