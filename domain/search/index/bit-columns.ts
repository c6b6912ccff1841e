import { BITS } from './queries'

/** Words of 32 rows each. */
export const wordsOf = (rows: number): number => Math.ceil(rows / 32)

export const setBit = (bits: Int32Array, row: number): void => {
  bits[row >>> 5]! |= 1 << (row & 31)
}

/** The same bits turned round: `words` words of `BITS` bits for each row become, for each bit, one bit for each row. */
export function bitColumns(bits: Int32Array, words: number, rows: number): Int32Array[] {
  const columns = Array.from({ length: words * BITS }, () => new Int32Array(wordsOf(rows)))
  for (let row = 0; row < rows; row++)
    for (let word = 0; word < words; word++)
      for (let left = bits[row * words + word]!; left !== 0; left &= left - 1)
        setBit(columns[word * BITS + 31 - Math.clz32(left & -left)]!, row)
  return columns
}

/** How many rows are in both sets, among the words from `first` up to `end`. */
export function countBoth(a: Int32Array, b: Int32Array, first: number, end: number): number {
  let count = 0
  for (let i = first; i < end; i++) {
    let v = a[i]! & b[i]!
    v -= (v >>> 1) & 0x55555555
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
