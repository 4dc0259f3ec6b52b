import type { InterfaceLanguage } from '#app/i18n/language.ts'

/** A piece of a page as text. Only `markup` makes it, and escapes every word that is put in. */
export interface Markup {
  readonly html: string
}

type Piece = Markup | readonly Markup[] | string | number

/**
 * A template of HTML: words are escaped, pieces of markup stand as they are. For what is too long to be made of
 * components, which a browser would have to build and hold a second time: the law itself.
 */
export function markup(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let html = texts[0]!
  for (let at = 0; at < pieces.length; at++) html += shown(pieces[at]!) + texts[at + 1]!
  return { html }
}

/** No markup at all. */
export const NOTHING: Markup = { html: '' }

/** The attribute of words in another language than what stands around them; none where it is the same. */
export function langOf(words: InterfaceLanguage, around: InterfaceLanguage): Markup {
  return words === around ? NOTHING : markup` lang=${words}`
}

function shown(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  if ('html' in piece) return piece.html
  let html = ''
  for (const each of piece) html += each.html
  return html
}

/** Most words of a law have nothing to escape: looking for it costs half of replacing nothing. */
function escaped(text: string): string {
  return SIGN.test(text) ? text.replace(SIGNS, sign => ENTITIES[sign]!) : text
}

const SIGN = /[&<"]/ // looking for > as well doubles the time, and outside a tag it ends nothing
const SIGNS = /[&<"]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
