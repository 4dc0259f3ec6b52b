import type { Clause } from '#app/domain/amendment/parse/clause.ts'
import { skipSign, type Reader } from '#app/domain/amendment/parse/order.ts'
import type { Place, StepLevel } from '#app/domain/amendment/place.ts'

/**
 * Reads what «по всему тексту» leaves out, in brackets or not; `named` reads its words in one language. Before the verb
 * it is said of what is ordered next, behind the only order of a sentence of that one.
 */
export function exception(
  reader: Reader,
  clause: Clause,
  named: (reader: Reader) => readonly Place[],
): boolean {
  const bracket = skipSign(reader, '(')
  const places = named(reader)
  const told = places.length > 0 && places.every(place => place.every(isElement))
  if (!told || (bracket && !isClosed(reader)) || clause.except) return false
  if (clause.orders.length > 0 && !clause.words) return behind(reader, clause, places)
  clause.except = places
  return true
}

/** Whether the bracket closes here; of «(кроме статьи 1)» the number has taken it for its own. */
function isClosed(reader: Reader): boolean {
  const last = reader.tokens[reader.at - 1]
  return skipSign(reader, ')') || (last?.kind === 'number' && last.bracket)
}

/** «слова «…» исключить по всему тексту, кроме статьи 5»: of several orders nobody can say of which it is meant. */
function behind(reader: Reader, { orders, waiting, anchors }: Clause, except: readonly Place[]): boolean {
  const [only, ...further] = orders
  const next = reader.tokens[reader.at]
  const isLast = next === undefined || (next.kind === 'sign' && '.;'.includes(next.sign))
  if (only?.kind !== 'throughout' || further.length > 0 || waiting || anchors || !isLast) return false
  orders[0] = { ...only, except }
  return true
}

/** Whether a step names one element that can be looked up, or its heading. */
function isElement({ level, number }: Place[number]): boolean {
  return !MARKS.has(level) && (number !== '' || level === 'preamble' || level === 'heading')
}

/** What a spot has besides its address and its heading. */
const MARKS: ReadonlySet<StepLevel> = new Set(['contents', 'text', 'sentence', 'column', 'named'])
