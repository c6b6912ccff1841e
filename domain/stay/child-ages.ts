/** Children are 2 to 17 years old; who is younger is an infant. */
const isAge = (age: number): boolean => Number.isSafeInteger(age) && age >= 2 && age <= 17
const MOST_CHILDREN = 20

/** "4,7" as [4, 7]; what is no age of a child is left out. */
export const readChildAges = (text: string): number[] =>
  text
    .split(',')
    .filter((part) => /^\d{1,2}$/.test(part.trim()))
    .map(Number)
    .filter(isAge)
    .slice(0, MOST_CHILDREN)

/** [4, 7] as "4,7", which is how rows keep it. */
export const writeChildAges = (ages: readonly number[] | undefined): string => (ages ?? []).filter(isAge).join(',')

/** Ages that were told count only when there are as many as children. */
export const agesOf = (children: number, ages: readonly number[] | undefined): number[] =>
  ages?.length === children ? [...ages] : []
