import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'

const EXPERIENCE_INCLUDE = {
  city: true,
  host: true,
  slots: { orderBy: { id: 'asc' } },
  photos: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.ExperienceInclude

export type LoadedExperience = Prisma.ExperienceGetPayload<{ include: typeof EXPERIENCE_INCLUDE }>

/** An experience with everything that its page needs. Throws `not-found`. */
export async function loadExperience(ctx: OperationContext, id: number): Promise<LoadedExperience> {
  const found = Number.isSafeInteger(id)
    ? await ctx.db.experience.findUnique({ where: { id }, include: EXPERIENCE_INCLUDE })
    : null
  if (found) return found
  throw new StaytwinError('not-found', {
    what: 'There is no such experience',
    seen: id,
    fix: 'Look for another one under Experiences.',
  })
}
