/** Where the last of the sorted numbers stands that is no greater than `number`; 0 where all are. Found by halving. */
export function lastAtOrBefore(number: number, sorted: readonly number[]): number {
  let first = 0
  let end = sorted.length
  while (end - first > 1) {
    const middle = (first + end) >> 1
    if ((sorted[middle] ?? 0) <= number) first = middle
    else end = middle
  }
  return first
}
