import type { Db } from '@/fault-injection/operation'
import type { Plan } from '@/fault-injection/plan'
import { StaytwinError } from '@/lib/staytwin-error'

/** What a rule can be scoped to, and how to tell that it exists. */
const LOOK_UP: Record<string, (db: Db, key: string) => Promise<unknown>> = {
  listing: (db, key) => db.listing.findUnique({ where: { id: Number(key) }, select: { id: true } }),
  city: (db, key) => db.city.findUnique({ where: { id: Number(key) }, select: { id: true } }),
  card: (db, key) => db.paymentCard.findUnique({ where: { id: Number(key) }, select: { id: true } }),
  booking: (db, key) => db.booking.findUnique({ where: { code: key }, select: { id: true } }),
}
const BY_NUMBER = ['listing', 'city', 'card']

/**
 * Every entity that a plan is scoped to has to be there.
 * @throws StaytwinError `invalid-input` with the one that is not
 */
export async function requireEntities(db: Db, plan: Plan): Promise<void> {
  for (const { id, scope } of plan.rules) {
    if (scope.entity === undefined) continue
    const [kind = '', key = ''] = scope.entity.split(':')
    const isWritten = Object.hasOwn(LOOK_UP, kind) && (BY_NUMBER.includes(kind) ? /^\d+$/.test(key) : key !== '')
    if (isWritten && (await LOOK_UP[kind]?.(db, key))) continue
    throw new StaytwinError('invalid-input', {
      what: isWritten
        ? `The rule ${id} is scoped to an entity that this world has not`
        : `The scope of the rule ${id} names no entity`,
      seen: scope.entity,
      fix: 'Write listing:<id>, city:<id>, card:<id>, booking:<code>, or a name that the task binds, such as $target.',
    })
  }
}
