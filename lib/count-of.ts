/** `1 night`, `3 nights`; `many` where English does not just add an s. */
export const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
