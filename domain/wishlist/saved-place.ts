import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'

/** Something that can be saved: a stay or an experience. */
export interface SavedPlace {
  kind: 'listing' | 'experience'
  id: number
}

/** The columns of an item that say what is saved. */
export const columnsOf = ({ kind, id }: SavedPlace): { listingId: number | null; experienceId: number | null } =>
  kind === 'listing' ? { listingId: id, experienceId: null } : { listingId: null, experienceId: id }

/** What is saved, from the columns of an item. */
export const placeOf = (item: { listingId: number | null; experienceId: number | null }): SavedPlace =>
  item.listingId === null ? { kind: 'experience', id: item.experienceId ?? 0 } : { kind: 'listing', id: item.listingId }

/** The title of what is to be saved and its city. Throws `not-found`. */
export async function requirePlace(
  ctx: OperationContext,
  { kind, id }: SavedPlace,
): Promise<{ title: string; city: string }> {
  const query = { where: { id }, select: { title: true, city: { select: { name: true } } } }
  const safe = Number.isSafeInteger(id) && id > 0
  const found = !safe
    ? null
    : kind === 'listing'
      ? await ctx.db.listing.findUnique(query)
      : await ctx.db.experience.findUnique(query)
  if (found) return { title: found.title, city: found.city.name }
  throw new StaytwinError('not-found', {
    what: kind === 'listing' ? 'This place does not exist' : 'This experience does not exist',
    seen: id,
    fix: 'Search for another one.',
  })
}
