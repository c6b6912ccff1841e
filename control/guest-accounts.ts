import type { Db } from '@/fault-injection/operation'
import { guestPassword } from '@/prisma/world/guest-password'
import type { GuestAccount } from '@/tasks/define-task'

/** The guests of a world who can log in, in a fixed order, with their passwords, which follow from the world's seed. */
export async function guestAccounts(db: Db, world: { seed: string }): Promise<GuestAccount[]> {
  const people = await db.user.findMany({
    where: { passwordHash: { not: null }, isHost: false },
    orderBy: { id: 'asc' },
    select: { id: true, email: true, firstName: true, lastName: true },
  })
  return people.map(({ id, ...person }) => ({ userId: id, ...person, password: guestPassword(world.seed, id) }))
}
