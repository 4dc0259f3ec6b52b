import { joined, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** How a language counts in words and joins the members of a list. */
export interface Counting {
  readonly joiners: ReadonlySet<string>
  readonly ordinalOf: (word: string) => { readonly value: number; readonly open: boolean } | undefined
}

/** The numbers that a list of ordinal words names: «первую, вторую и третью», «бірінші, екінші және үшінші». */
export function ordinalWords(reader: Reader, counting: Counting): string[] {
  const found: string[] = []
  for (;;) {
    const start = reader.at
    const ahead = found.length > 0 ? joined(reader, counting.joiners) : 0
    if (found.length > 0 && ahead === 0) return found
    // «и» may join something else than the next ordinal: it is given back then.
    reader.at += ahead
    const value = ordinalAt(reader, counting)
    if (value === undefined) {
      reader.at = start
      return found
    }
    found.push(value)
  }
}

/** One ordinal: «вторая», or of two words «двадцать первая»; nothing where tens stand without their unit. */
function ordinalAt(reader: Reader, { ordinalOf }: Counting): string | undefined {
  const first = ordinalOf(wordAt(reader))
  if (!first) return undefined
  // «двадцать» is open: it counts only with the unit behind it, as «жиырма» does in «жиырма бірінші».
  const unit = first.open ? ordinalOf(wordAt(reader, 1)) : undefined
  if (first.open && (!unit || unit.open || unit.value > 9)) return undefined
  reader.at += unit ? 2 : 1
  return String(first.value + (unit?.value ?? 0))
}
