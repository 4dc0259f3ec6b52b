/** What this device keeps under a name; null where it keeps nothing, or storage is switched off. */
export function loadKept(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as unknown
  } catch {
    return null
  }
}

/** Keeps a value on this device; null takes it away. False where storage is full or switched off. */
export function storeKept(place: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** The names that begin so and under which this device keeps something; none where storage is switched off. */
export function placesKept(beginning: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter(place => place.startsWith(beginning))
  } catch {
    return []
  }
}
