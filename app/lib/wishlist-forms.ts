import { z } from 'zod'

export const nameForm = z.object({
  name: z
    .string({ error: 'Write a name for the wishlist.' })
    .trim()
    .min(1, 'Write a name for the wishlist.')
    .max(50, 'Use at most 50 characters.'),
})

/** The dialogs of a wishlist: each sends `do` and its own fields. */
export const wishlistForm = z.discriminatedUnion('do', [
  nameForm.extend({ do: z.literal('rename') }),
  z.object({ do: z.literal('dates'), checkIn: z.string(), checkOut: z.string(), adults: z.coerce.number() }),
  z.object({ do: z.literal('no-dates') }),
  z.object({ do: z.literal('share') }),
  z.object({ do: z.literal('unshare') }),
])

export const itemForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('note'), note: z.string().max(250, 'Use at most 250 characters.'), wishlist: z.string() }),
  z.object({ do: z.literal('move'), to: z.coerce.number(), wishlist: z.string() }),
  z.object({ do: z.literal('remove'), wishlist: z.string() }),
])
