/**
 * The elements in which words stand, for a sentence: «пункт 2 статьи 1 (×2); статья 3». A place is an address with the
 * letter at which the words begin, which a reader of laws would take for a part of the number.
 */
export function wordPlaces(places: readonly string[], named: (address: string) => string): string {
  const times = new Map<string, number>()
  for (const place of places) {
    const address = place.replace(/:\d+$/, '')
    times.set(address, (times.get(address) ?? 0) + 1)
  }
  return [...times].map(([address, count]) => named(address) + (count > 1 ? ` (×${count})` : '')).join('; ')
}
