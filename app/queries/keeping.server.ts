/**
 * Keeps the `most` answers that were asked for last in memory. Only for answers that never go stale: texts are found
 * by the hash of their content, so what is made of them is always the same. `known` gives an answer only if it is kept.
 */
export function keeping<Answer>(most: number): Keeping<Answer> {
  const kept = new Map<string, Answer>()
  const keep = (key: string, make: () => Answer) => {
    const known = kept.get(key)
    const answer = known ?? make()
    kept.delete(key) // a map keeps the order of entering: what is asked again becomes the youngest
    kept.set(key, answer)
    if (known === undefined && answer instanceof Promise) answer.catch(() => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '')
    return answer
  }
  return Object.assign(keep, { known: (key: string) => kept.get(key) })
}

interface Keeping<Answer> {
  (key: string, make: () => Answer): Answer
  readonly known: (key: string) => Answer | undefined
}
