import { PrismaClient } from '@/generated/prisma/client'
import { slotAdapter } from './adapter'
import { Connection } from './connection'

/** A warm Prisma client whose database is swapped between episodes. Never shared by two open episodes. */
export interface Slot {
  client: PrismaClient
  connection: Connection
}

function makeSlot(): Slot {
  const connection = new Connection()
  return { connection, client: new PrismaClient({ adapter: slotAdapter(connection) }) }
}

/** A bounded number of slots, made when first needed. */
export class SlotPool {
  private readonly free: Slot[] = []
  private made = 0

  constructor(readonly size: number) {}

  /** A free slot, or null when all are in use. */
  take(): Slot | null {
    const slot = this.free.pop()
    if (slot) return slot
    if (this.made >= this.size) return null
    this.made++
    return makeSlot()
  }

  giveBack(slot: Slot): void {
    slot.connection.swap(null)
    this.free.push(slot)
  }

  async disconnect(): Promise<void> {
    await Promise.all(this.free.map((slot) => slot.client.$disconnect()))
  }
}
