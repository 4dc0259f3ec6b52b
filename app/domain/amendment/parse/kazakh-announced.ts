import { NEXT, type State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { plain } from '#app/domain/amendment/parse/lexer.ts'
import { wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** «мынадай редакцияда», «мынадай мазмұндағы», and where the text is instead when it is not below. */
export function announcement(reader: Reader, state: State): boolean {
  if (/^(?:алып|алынып)$/.test(wordAt(reader)) && /^таста(?:лсын|лып)$/.test(wordAt(reader, 1))) {
    reader.at += 1
    return true
  }
  if (elsewhere(reader, state)) return true
  const ahead = NEXT.test(wordAt(reader)) || wordAt(reader) === 'жаңа' ? 1 : 0
  if (!/^(?:редакцияда|мазмұндағы|мазмұнда)$/.test(wordAt(reader, ahead))) return false
  reader.at += ahead + 1
  state.announced = true
  return true
}

/** The text is in an annex, or withheld behind a remark in brackets; both are kept, and neither is carried out. */
function elsewhere(reader: Reader, state: State): boolean {
  const token = reader.tokens[reader.at]
  if (wordAt(reader) !== 'осы' && !(token?.kind === 'sign' && token.sign === '(')) return false
  const rest = plain(state.sentence.slice(token?.start ?? 0))
  const withheld =
    token?.kind === 'sign' &&
    token.sign === '(' &&
    rest.includes('қызмет бабында') &&
    /жазылсын|толықтырылсын/.test(plain(state.sentence.slice(0, token.start)))
  const annexed = /^осы [^»]*?(?:қосымшаға|қосымшасына|қосымшаларға) сәйкес/.exec(rest)
  if (withheld) {
    const last = state.orders.at(-1)
    if (last?.kind !== 'restate' && last?.kind !== 'add') return false
    state.orders[state.orders.length - 1] = { ...last, elsewhere: 'withheld' }
    reader.at = reader.tokens.length
    return true
  }
  if (!annexed || !token) return false
  state.elsewhere = 'annexed'
  while ((reader.tokens[reader.at]?.start ?? Infinity) < token.start + annexed[0].length) reader.at += 1
  return true
}
