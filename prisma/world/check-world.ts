import Database from 'better-sqlite3'
import { checkAccounts } from '@/prisma/world/check-accounts'
import { checkAmenities } from '@/prisma/world/check-amenities'
import { checkCalendars } from '@/prisma/world/check-calendars'
import { checkConversations } from '@/prisma/world/check-conversations'
import { checkExperiences } from '@/prisma/world/check-experiences'
import { checkDeals } from '@/prisma/world/check-deals'
import { checkKeeping } from '@/prisma/world/check-keeping'
import { checkHosts } from '@/prisma/world/check-hosts'
import { checkMoney } from '@/prisma/world/check-money'
import { checkPhotos } from '@/prisma/world/check-photos'
import { checkPlans } from '@/prisma/world/check-plans'
import { checkPlaces } from '@/prisma/world/check-places'
import { checkReviews } from '@/prisma/world/check-reviews'
import { checkTexts } from '@/prisma/world/check-texts'
import type { Distributions } from '@/prisma/world/world-distributions'
import { distributionsOf } from '@/prisma/world/world-distributions'

export interface WorldReport {
  distributions: Distributions
  /** Sentences, one for each thing that does not agree; empty for a sound world. */
  violations: string[]
}

/** One kind of coherence: gives a sentence for each row that breaks it. */
export type WorldCheck = (database: Database.Database) => string[]

const CHECKS: WorldCheck[] = [
  checkPlaces,
  checkPlans,
  checkAmenities,
  checkCalendars,
  checkMoney,
  checkDeals,
  checkReviews,
  checkHosts,
  checkTexts,
  checkPhotos,
  checkAccounts,
  checkConversations,
  checkKeeping,
  checkExperiences,
  (database) =>
    (database.pragma('foreign_key_check') as object[]).map(
      (row) => `A reference leads nowhere: ${JSON.stringify(row)}`,
    ),
]

/** Reads a world's file and says how it is spread and what in it contradicts something else. */
export function checkWorld(path: string): WorldReport {
  const database = new Database(path, { readonly: true, fileMustExist: true })
  try {
    return { distributions: distributionsOf(database), violations: CHECKS.flatMap((check) => check(database)) }
  } finally {
    database.close()
  }
}
