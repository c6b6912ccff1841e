/**
 * The n-th smallest value (0: the smallest); changes the order of the values. Sorting all of them takes several times as long.
 * @param n below the number of values
 */
export function nthSmallest(values: Float64Array, n: number): number {
  let [from, to] = [0, values.length - 1]
  while (from < to) {
    const pivot = values[(from + to) >>> 1]!
    let [left, right] = [from, to]
    while (left <= right) {
      while (values[left]! < pivot) left++
      while (values[right]! > pivot) right--
      if (left > right) break
      const kept = values[left]!
      values[left++] = values[right]!
      values[right--] = kept
    }
    if (n <= right) to = right
    else if (n >= left) from = left
    else break
  }
  return values[n]!
}
