/** The least ratings that a search offers, in tenths of a star. */
export const RATING_STEPS = [49, 47, 45, 40] as const
