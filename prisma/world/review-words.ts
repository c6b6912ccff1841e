import type { AmenityKey } from '@/prisma/world/amenity'
import type { AmenityWords } from '@/prisma/world/amenity-words'
import type { PropertyType } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { ReviewLanguage } from '@/prisma/world/review-language'
import type { ScoreCategory } from '@/prisma/world/review-scores'
import { GERMAN } from '@/prisma/world/review-words-de'
import { ENGLISH } from '@/prisma/world/review-words-en'
import { SPANISH } from '@/prisma/world/review-words-es'
import { FRENCH } from '@/prisma/world/review-words-fr'
import { ITALIAN } from '@/prisma/world/review-words-it'
import { PORTUGUESE } from '@/prisma/world/review-words-pt'

/** What a place can be called. */
export type PlaceKey = PropertyType | 'room'

/**
 * The sentences of which guests' texts are made. `{noun}`, `{quarter}`, `{city}`, `{inCity}`, `{host}` and `{nights}` are filled in; no sentence
 * needs to know whether its writer, the host or the quarter is male or female.
 */
export interface ReviewWords {
  /** First sentences by stars. */
  openings: Record<number, string[]>
  /** Sentences for a category with 5 points. */
  praise: Record<ScoreCategory, string[]>
  /** What hotels are praised for instead of a host's messages. */
  staffPraise: string[]
  /** Sentences for a category with 3 points or less. */
  complaints: Record<ScoreCategory, string[]>
  /** What hotels are blamed for instead of a host's silence. */
  staffComplaints: string[]
  /** A complaint of noise: never of a place that is known to be quiet. */
  noise: RegExp
  /** Last sentences for 4 and 5 stars. */
  closings: string[]
  /** What is added to a text that is too short. */
  endings: { happy: string; sorry: string }
  amenities: Partial<Record<AmenityKey, Pick<AmenityWords, 'praise' | 'mention'>>>
  /** What is said of a sight nearby; null where sights have no names in the language. */
  near: ((sight: { name: string; km: number }) => string) | null
  /** What stands for {noun}: without an article in English, "diese Wohnung" in the others. */
  noun: (listing: ListingFacts) => string
  nights: (count: number) => string
}

export const REVIEW_WORDS: Record<ReviewLanguage, ReviewWords> = {
  ...{ en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, it: ITALIAN, pt: PORTUGUESE },
}
