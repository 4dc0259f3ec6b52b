// When lines correspond crosswise, some stayed and the others moved. Which is which is a matter of weight: what the
// reader would call the text that stayed is the heaviest set of lines whose order both texts share.

/** Places that may correspond: before[n] with after[n], worth weights[n]; ascending by `before`. */
export interface Links {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly weights: readonly number[]
}

const ONE_MORE = 100 // code units: whatever its length, a provision shown as moved is one more thing to look at

/** What it is worth that a line is shown as kept in its place. */
export function worthOfStaying(letters: number): number {
  return letters + ONE_MORE
}

/**
 * The heaviest choice of links that ascends on both sides: what stays in its place when the rest has moved.
 * Gives back the indices of the chosen links. A binary indexed tree holds the best chain below each place of `after`.
 */
export function heaviestChain({ before, after, weights }: Links): number[] {
  if (before.length < 2) return before.map((_, link) => link) // as in most blocks: no table for it
  const ranks = ranksOf(after)
  const size = after.length
  const best = new Float64Array(size + 1)
  const bestLink = new Int32Array(size + 1).fill(-1)
  const previous = new Int32Array(before.length).fill(-1)
  const totals = new Float64Array(before.length)
  let last = -1
  for (let from = 0, to = 0; from < before.length; from = to) {
    // Links of one line of `before` exclude each other: look all of them up before any is entered.
    for (to = from; to < before.length && before[to] === before[from]; to++) {
      let total = 0
      for (let node = ranks[to]!; node > 0; node -= node & -node) {
        if (best[node]! <= total) continue
        total = best[node]!
        previous[to] = bestLink[node]!
      }
      totals[to] = total + weights[to]!
      if (last < 0 || totals[to]! > totals[last]!) last = to
    }
    for (let link = from; link < to; link++) {
      for (let node = ranks[link]! + 1; node <= size; node += node & -node) {
        if (best[node]! >= totals[link]!) continue
        best[node] = totals[link]!
        bestLink[node] = link
      }
    }
  }
  const chain: number[] = []
  for (let link = last; link >= 0; link = previous[link]!) chain.push(link)
  return chain.reverse()
}

/** For each value how many different values are smaller. */
function ranksOf(values: readonly number[]): Int32Array {
  const sorted = new Int32Array(values).sort()
  let different = 0
  for (const value of sorted)
    if (different === 0 || sorted[different - 1] !== value) sorted[different++] = value
  const ranks = new Int32Array(values.length)
  for (let at = 0; at < values.length; at++) ranks[at] = rankOf(values[at]!, sorted, different)
  return ranks
}

/** The place of a value among the first `count` of ascending ones, halving. */
function rankOf(value: number, ascending: Int32Array, count: number): number {
  let low = 0
  for (let high = count - 1; low < high;) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
