import { createQuote, type Quote } from '@/domain/pricing/create-quote'
import type { Stay } from '@/domain/stay/stay'
import { StaytwinError } from '@/lib/staytwin-error'
import type { TaskWorld } from '../define-task'

/** What a stay costs now; null when it can not be booked. */
export async function quoteOrNull({ ctx }: TaskWorld, stay: Stay): Promise<Quote | null> {
  try {
    return await createQuote(ctx, stay)
  } catch (error) {
    if (StaytwinError.isStaytwinError(error) && error.code !== 'internal') return null
    throw error
  }
}
