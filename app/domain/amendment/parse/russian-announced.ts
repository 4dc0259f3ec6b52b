import type { Token } from '#app/domain/amendment/parse/lexer.ts'
import { skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** «следующего содержания:», «в следующей редакции:»; or where the text is instead: an annex, or withheld. */
export function announced(reader: Reader): true | string | undefined {
  const inEdition =
    skipWords(reader, 'в', 'следующей', 'редакции') ||
    skipWords(reader, 'в', 'новой', 'редакции') ||
    skipWords(reader, 'в', 'редакции') ||
    skipWords(reader, 'следующим', 'образом') ||
    skipWords(reader, 'следующего', 'содержания') ||
    skipWords(reader, 'следующей', 'редакции')
  const rest = reader.tokens.slice(reader.at)
  const elsewhere = withholds(rest) ? 'withheld' : wordAt(reader) === 'согласно' ? 'annexed' : ''
  if (elsewhere !== '') {
    reader.at = reader.tokens.length
    return elsewhere
  }
  // «дополнить пунктом 5:» does without the formula, but not without its colon.
  const colon = rest[0]?.kind === 'sign' && rest[0].sign === ':'
  if (!inEdition && !colon) return undefined
  const end = reader.tokens[reader.at]
  return end === undefined || end.kind === 'sign' || end.kind === 'quote' ? true : undefined
}

/**
 * «(с пометкой «для служебного пользования»)» withholds the text, which «согласно приложению 1» only points to. Brackets
 * with anything else in them, «(вводится в действие с …)», say what is not understood here.
 */
function withholds([bracket, ...inside]: readonly Token[]): boolean {
  return (
    bracket?.kind === 'sign' &&
    bracket.sign === '(' &&
    inside.some(token => token.kind === 'quote' && /служебного пользования/i.test(token.text))
  )
}
