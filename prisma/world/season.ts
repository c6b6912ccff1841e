/** Percent of the base price by month, January first. */
export const SEASONS = {
  mild: [84, 86, 94, 103, 110, 114, 116, 112, 110, 104, 90, 98],
  summer: [76, 78, 86, 98, 108, 124, 140, 142, 114, 96, 80, 86],
  spring: [86, 90, 104, 122, 120, 108, 100, 98, 110, 108, 90, 96],
  autumn: [86, 86, 92, 100, 106, 108, 106, 106, 118, 116, 98, 112],
  winter: [122, 124, 116, 102, 92, 86, 86, 88, 92, 98, 108, 132],
  ski: [132, 144, 126, 92, 80, 96, 116, 118, 94, 80, 84, 138],
  southski: [124, 112, 94, 84, 82, 104, 140, 136, 110, 88, 90, 118],
  dry: [94, 90, 86, 88, 96, 112, 126, 128, 114, 104, 92, 106],
} as const satisfies Record<string, readonly number[]>

export type Season = keyof typeof SEASONS
export const SEASON_NAMES = Object.keys(SEASONS) as Season[]
