import { closesLines } from '#app/domain/amendment/edited-line.ts'
import { grown, type Order, type Words } from '#app/domain/amendment/parse/order.ts'
import { isUntold, samePlaces, within, type Place } from '#app/domain/amendment/place.ts'

/**
 * What both grammars keep of the sentence they are reading. Whatever a sentence names has to be taken up by an order of
 * it: words or places that nothing is ordered of mean that it was not understood.
 */
export interface Clause {
  places: readonly Place[]
  /** Whether the places still wait for the order that takes them up. */
  waiting: boolean
  /** «в статье 7» of «в статье 7 пункт 3 исключить, пункт 4 исключить»: what the sentence named last may stand in it. */
  ground?: readonly Place[]
  /** «по всему тексту», «бүкіл мәтін бойынша» was read. */
  throughout: boolean
  /** «кроме статьи 5», «5-бапты қоспағанда» was read of all that is replaced throughout the text. */
  except?: readonly Place[]
  /** Quoted words whose verb has not come yet: «слова «…» исключить». */
  words?: string[]
  anchors?: Anchors
  /** «в различных падежах», «тиісті септіктерде» was read: quoted words are meant in all their forms. */
  allCases?: true
  /** «в конце», «соңындағы» was read: it is said of the mark that closes a line, and of words that are put last. */
  atEnd?: true
  /** «с 1 января 2027 года» was read: the ISO day, and whether it was said of the whole sentence. */
  from?: { readonly day: string; readonly ofAll: boolean }
  readonly orders: Order[]
  readonly sentence: string
}

/** What a sentence says its words or elements shall stand beside: quoted words, or an element. */
export interface Anchors {
  readonly side: 'after' | 'before'
  readonly words: string[]
  readonly places: readonly Place[]
}

/** Whether something was said of an order that did not come. */
export function isOpen({ waiting, atEnd, allCases, from }: Clause): boolean {
  return waiting || atEnd === true || allCases === true || (from !== undefined && !from.ofAll)
}

/**
 * Adds an order, which takes up the places that were named for it; false for one that «в конце» or a day cannot be said
 * of.
 */
export function give(clause: Clause, order: Order): boolean {
  if (clause.atEnd && !worksAtEnd(order)) return false
  delete clause.atEnd
  // «по всему тексту пункт 3 исключить» says of an element what can only be said of words.
  if (clause.throughout && !OF_WORDS.has(order.kind)) return false
  const { from, except } = clause
  if (except && order.kind !== 'throughout') return false
  // Only what is deleted leaves a note that can bear the day: new wording would stand in the text as if it held already.
  if (from && order.kind !== 'delete' && order.kind !== 'repeal') return false
  if (!from?.ofAll) delete clause.from
  clause.orders.push({ ...order, ...(from && { from: from.day }), ...(except && { except }) } as Order)
  clause.waiting = false
  return true
}

/** Orders about words, which may stand in many places. */
const OF_WORDS: ReadonlySet<Order['kind']> = new Set([
  'throughout',
  'substitute',
  'delete-words',
  'insert-words',
])

/**
 * Whether an order works at the end of its place without being told so. Of «слова «…» в конце пункта 3» nobody can say
 * how far the end reaches.
 */
function worksAtEnd(order: Order): boolean {
  if (order.kind === 'insert-words') return order.side === 'end'
  return (order.kind === 'substitute' || order.kind === 'delete-words') && order.words.every(closesLines)
}

/** Names the places for the next order; false where those named before would be lost. */
export function nameAt(clause: Clause, places: readonly Place[] | undefined): boolean {
  if (!places || places.length === 0 || clause.waiting) return false
  // «по всему тексту слова «…» заменить …, в пункте 3 слова «…» исключить»: the second is said of the paragraph alone.
  if (clause.orders.at(-1)?.kind === 'throughout') {
    clause.throughout = false
    delete clause.except
  }
  clause.places = places.map(place => recalled(clause.places, place))
  clause.waiting = true
  return true
}

/** «пункт 2 статьи 5 исключить и статью дополнить …»: an element without its number is the one that was named before. */
function recalled([before = [], ...others]: readonly Place[], place: Place): Place {
  const [first] = place
  const at = first && isUntold(first) ? before.findIndex(({ level }) => level === first.level) : -1
  const shared = before.slice(0, at + 1)
  const isOne = others.every(other => samePlaces([other.slice(0, at + 1)], [shared]))
  return at >= 0 && isOne ? [...shared, ...place.slice(1)] : place
}

/**
 * The inner places inside the outer ones; nothing where a step of them cannot stand there. In «в пункте 5 слова «…» в
 * пункте 6 исключить» one of the two paragraphs would be passed over.
 */
export function nested(outer: readonly Place[], inner: readonly Place[]): readonly Place[] | undefined {
  const pairs = outer.flatMap(place => inner.map(each => ({ place, each })))
  const whole = pairs.every(({ place, each }) => within(place, each).length === place.length + each.length)
  return whole ? pairs.map(({ place, each }) => within(place, each)) : undefined
}

/**
 * The places that a sentence names inside those around them. With none around, inside what it began with: the article of
 * the first order is that of the next, unless it names another.
 */
export function groundedIn(
  clause: Clause,
  around: readonly Place[],
  named: readonly Place[],
): readonly Place[] | undefined {
  const { ground, waiting } = clause
  const inner = around.length > 0 ? nested(around, named) : undefined
  if (inner) clause.ground ??= around
  // «в пункте 5 слово «…» исключить, пункт 6 …»: what has its order already gives way.
  if (inner || waiting) return inner
  return (ground && nested(ground, named)) ?? besideLast(clause, named) ?? named
}

/**
 * «пункт 3 статьи 5 исключить, пункт 4 считать пунктом 3»: what has its order already lends the elements around it, as
 * many of them as can hold what is named next.
 */
function besideLast(
  { orders, places, waiting }: Clause,
  named: readonly Place[],
): readonly Place[] | undefined {
  const outer = places[0]?.slice(0, -1) ?? []
  const shared = places.every(place => samePlaces([place.slice(0, -1)], [outer]))
  if (orders.length === 0 || waiting || !shared) return undefined
  return outer
    .map((_, at) => nested([outer.slice(0, outer.length - at)], named))
    .find(found => found !== undefined)
}

/** Words that stand beside others; several on one side share what is ordered. False where two sides would be mixed. */
export function beside(clause: Clause, side: Anchors['side'], words: Words): boolean {
  const { anchors } = clause
  const mixed = anchors && (anchors.side !== side || anchors.places.length > 0)
  if (mixed || words.length === 0) return false
  clause.anchors = { side, words: grown(anchors?.words, words), places: [] }
  return true
}
