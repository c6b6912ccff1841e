import { backToPage } from '@/app/lib/form-handler'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { numberIn } from '@/app/lib/wishlist-words'
import { deleteWishlist } from '@/domain/wishlist/delete-wishlist'

export const GET = backToPage(({ id }) => `/wishlists/${numberIn(id)}`)

export const POST = siteHandler(async ({ ctx }, _request, { params }) => {
  const { name } = await deleteWishlist(ctx, { wishlistId: numberIn(params.id) })
  return seeOther(`/wishlists?deleted=${encodeURIComponent(name)}`)
})
