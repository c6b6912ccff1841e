import type { Db } from '@/fault-injection/operation'
import { guestPassword } from '@/prisma/world/guest-password'
import type { GuestAccount } from '@/tasks/define-task'

/** By digest of the template: who lives in a world never changes. */
const known = new Map<string, readonly GuestAccount[]>()

/** The guests of a world who can log in, in a fixed order, with their passwords, which follow from the world's seed. */
export async function guestAccounts(
  db: Db,
  { template, world }: { template: string; world: { seed: string } },
): Promise<readonly GuestAccount[]> {
  const found = known.get(template)
  if (found) return found
  const people = await db.user.findMany({
    where: { passwordHash: { not: null }, isHost: false },
    orderBy: { id: 'asc' },
    select: { id: true, email: true, firstName: true, lastName: true },
  })
  const accounts = people.map(({ id, ...person }) => ({
    userId: id,
    ...person,
    password: guestPassword(world.seed, id),
  }))
  known.set(template, accounts)
  return accounts
}
