import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { nameForm } from '@/app/lib/wishlist-forms'
import { createWishlist } from '@/domain/wishlist/create-wishlist'

export const GET = backToPage(() => '/wishlists')

export const POST = formHandler(
  { schema: nameForm, back: () => '/wishlists', signedIn: true },
  async ({ ctx }, { name }) => {
    const { wishlistId } = await createWishlist(ctx, { name })
    return seeOther(`/wishlists/${wishlistId}`)
  },
)
