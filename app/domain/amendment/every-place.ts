/**
 * Where words stand in a text, inside of other words too and overlapping (code units). The text is gone through once,
 * however often the words repeat themselves: `indexOf` alone reads them anew at every place of «а а а …».
 */
export function everyPlace(text: string, words: string): readonly number[] {
  const first = words === '' ? -1 : text.indexOf(words)
  if (first < 0) return []
  const borders = bordersOf(words)
  const found: number[] = []
  let matched = 0
  for (let at = first; at < text.length; at += 1) {
    matched = matchedBy(words, borders, { matched, code: text.charCodeAt(at) })
    if (matched < words.length) continue
    found.push(at + 1 - matched)
    matched = borders[matched - 1]!
  }
  return found
}

/** For each beginning of the words how many of its last letters they begin with as well (Knuth, Morris and Pratt). */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length)
  for (let at = 1; at < words.length; at += 1)
    borders[at] = matchedBy(words, borders, { matched: borders[at - 1]!, code: words.charCodeAt(at) })
  return borders
}

/** How many letters of the words the text has given, with one letter more. */
function matchedBy(
  words: string,
  borders: Int32Array,
  { matched, code }: { readonly matched: number; readonly code: number },
): number {
  let length = matched
  while (length > 0 && words.charCodeAt(length) !== code) length = borders[length - 1]!
  return words.charCodeAt(length) === code ? length + 1 : 0
}
