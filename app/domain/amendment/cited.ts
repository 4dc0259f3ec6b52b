import { formatAddress, parseAddress, type Address } from '#app/domain/structure/address.ts'
import { LEVELS } from '#app/domain/structure/level.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entryAt, type Entry } from '#app/domain/structure/entries.ts'
import { readChains as readKazakhChains } from '#app/domain/amendment/parse/kazakh-places.ts'
import { lex } from '#app/domain/amendment/parse/lexer.ts'
import { skipSign, type Reader } from '#app/domain/amendment/parse/order.ts'
import { readChains as readRussianChains } from '#app/domain/amendment/parse/russian-places.ts'
import { contains, type Place } from '#app/domain/amendment/place.ts'
import { resolve } from '#app/domain/amendment/resolve.ts'
import { sheetOf } from '#app/domain/amendment/sheet.ts'

/** The provision of an act that words cite, where elements between may be left out; nothing where they cite no one. */
export function citedIn(act: Act, words: string): Entry | undefined {
  const at = citedAddress(words)
  if (at === undefined) return undefined
  const exact = entryAt(act, at)
  if (exact) return exact
  // «часть 2 статьи 5» of a code is printed «2.»: what a sentence may call so a person may too.
  const found = resolve(sheetOf(act), { at })
  return found.ok ? entryAt(act, found.value.leaf.address) : undefined
}

/**
 * The address that words cite as lawyers do, in either language of the law, from the inner or the outer element:
 * «пункт 3 статьи 7», «ст. 7, п. 3», «7-баптың 3-тармағы». An address cites itself; nothing where no one provision is
 * cited, or where anything else is said: half understood would be another provision.
 */
export function citedAddress(words: string): Address | undefined {
  const address = words.trim()
  if (parseAddress(address)) return address
  const place = placeIn(words, readRussianChains) ?? placeIn(words, readKazakhPlaces)
  return place && addressOf(place)
}

const readKazakhPlaces = (reader: Reader) => readKazakhChains(reader)?.places ?? []

/** The one place that all the words name; «статья 7, пункт 3» names it from the outer element, piece by piece. */
function placeIn(words: string, read: (reader: Reader) => readonly Place[]): Place | undefined {
  const reader: Reader = { tokens: lex(words), at: 0 }
  let place: Place = []
  while (reader.at < reader.tokens.length) {
    const start = reader.at
    for (const next of read(reader)) {
      const [outer, inner] = [place.at(-1), next[0]]
      if (outer && inner && !contains(outer.level, inner.level)) return undefined
      place = [...place, ...next]
    }
    if (reader.at === start) return undefined
    skipSign(reader, ',')
  }
  return place
}

function addressOf(place: Place): Address | undefined {
  const steps = place.flatMap(({ level, number, inRange }) => {
    const known = LEVELS.find(each => each === level)
    return known && number !== '' && !inRange ? [{ level: known, number }] : []
  })
  return steps.length > 0 && steps.length === place.length ? formatAddress(steps) : undefined
}
