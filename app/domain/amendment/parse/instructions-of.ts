import type { Language } from '#app/domain/structure/act.ts'
import { formatAddress } from '#app/domain/structure/address.ts'
import { LEVELS, type Level } from '#app/domain/structure/level.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'
import type { Add, Instruction, Spot } from '#app/domain/amendment/instruction.ts'
import type { Order, Words } from '#app/domain/amendment/parse/order.ts'
import { isUntold, within, type Place, type Step } from '#app/domain/amendment/place.ts'

/** What an order needs of its sentence's surroundings: the container it stands under and the text that follows. */
export interface Wording {
  readonly container: Place
  readonly text: string
  readonly language: Language
}

/** The instructions that an order gives, one for each element it names; nothing where the text does not divide among them. */
export function instructionsOf(order: Order, wording: Wording): readonly Instruction[] | undefined {
  if (order.kind === 'container') return []
  const places = (order.places.length === 0 ? [[]] : order.places).map(place =>
    within(wording.container, place),
  )
  if (places.some(place => place.some(isUntold))) return undefined
  const spots = places.map(spotOf)
  switch (order.kind) {
    case 'restate':
      return restated(order, { places, text: wording.text })
    case 'add':
      return added(order, places, wording)
    case 'delete':
    case 'repeal':
      return spots.map(spot => ({
        kind: order.kind,
        ...spot,
        ...(order.from !== undefined && { from: order.from }),
      }))
    // Each pair of words is an instruction of its own, so that a refusal names those that do not stand there.
    case 'substitute':
      return spots.flatMap(spot =>
        pairsOf(order.words, order.by).map(pair => ({
          kind: order.kind,
          ...spot,
          ...pair,
          ...order.beside,
        })),
      )
    // Throughout a text the pairs stay together: a new form must not be taken for an old one by the next pair.
    case 'throughout':
      return places.map(place => ({
        kind: 'replace-throughout',
        ...spotOf(place),
        pairs: pairsOf(order.words, order.by),
        ...(order.inflected && { inflected: true }),
        ...(order.except && { except: order.except.map(each => spotOf(within(place, each))) }),
      }))
    case 'delete-words':
      return spots.flatMap(spot =>
        order.words.map(words => ({ kind: order.kind, ...spot, words, ...order.beside })),
      )
    case 'insert-words':
      return spots.flatMap(spot => insertions(order, spot))
    case 'renumber':
      return spots.map((spot, at) => ({ kind: order.kind, ...spot, number: order.numbers[at] ?? '' }))
  }
}

/** Old and new words side by side; one new wording may stand for all. */
function pairsOf(words: Words, by: Words): readonly { readonly words: string; readonly by: string }[] {
  return words.map((each, at) => ({ words: each, by: by[at] ?? by[0] ?? '' }))
}

/** One insertion for each anchor: «после слов «…» и «…» дополнить словами «…»», or «соответственно словами «…» и «…»». */
function insertions(
  order: Extract<Order, { readonly kind: 'insert-words' }>,
  spot: Spot,
): readonly Instruction[] {
  // One wording may go behind each of several anchors; several wordings go in the order of the anchors.
  const words = order.words[0] ?? ''
  if (order.side === 'end') return [{ kind: 'insert-words', ...spot, words }]
  return order.anchors.map((anchor, at) => ({
    kind: 'insert-words',
    ...spot,
    words: order.words[at] ?? words,
    [order.side as 'after']: anchor,
  }))
}

/** The address of a place, with the marks for what has no address of its own. */
export function spotOf(place: Place): Spot {
  const steps: Step[] = []
  let marks: Omit<Spot, 'at'> = {}
  for (const step of place) {
    if (step.level === 'heading') marks = { ...marks, heading: true }
    else if (step.level === 'contents') marks = { ...marks, contents: true }
    else if (step.level === 'sentence') marks = { ...marks, sentence: Number(step.number || '1') }
    else if (step.level === 'named') marks = { ...marks, named: step.number }
    // «в тексте пункта 3» is the paragraph itself: only «в заголовке» would be something else.
    else if (step.level === 'text') continue
    else if (step.level === 'column') marks = { ...marks, column: Number(step.number || '1') }
    else steps.push(step)
  }
  const at = formatAddress(
    steps.map(({ level, number }) => ({ level: level as Level, number: number || '1' })),
  )
  // A table of contents holds headings alone: «заголовок статьи 5» and «статья 5» are one line of it.
  return marks.contents ? { at, contents: true } : { at, ...marks }
}

/** An order of new wording. */
type Restated = Extract<Order, { readonly kind: 'restate' }>

/** One new wording for each element named, cut out of the common text. */
function restated(
  { elsewhere }: Restated,
  { places, text }: { readonly places: readonly Place[]; readonly text: string },
): readonly Instruction[] | undefined {
  const texts =
    places.length === 1 || elsewhere !== undefined ? places.map(() => text) : divided(text, places)
  return texts?.map((each, at) => ({
    kind: 'restate',
    ...spotOf(places[at] ?? []),
    text: each,
    ...(elsewhere !== undefined && { elsewhere }),
  }))
}

/** «подпункты 1) и 3) изложить …»: the text is cut where each number begins; unnumbered elements are a line each. */
export function divided(text: string, places: readonly Place[]): readonly string[] | undefined {
  // The numbers are sought in the order in which the sentence names them: an inner list may repeat one of them.
  const lines = text.split('\n')
  const starts: number[] = []
  for (const place of places) {
    const wanted = place.at(-1)
    const found = lines.findIndex(
      (line, at) => at > (starts.at(-1) ?? -1) && numberOf(line, wanted?.level) === wanted?.number,
    )
    if (found < 0) return lines.length === places.length ? lines : undefined
    starts.push(found)
  }
  // Words before the first number belong to none of the elements named.
  if (starts[0] !== 0) return undefined
  return starts.map((start, at) => lines.slice(start, starts[at + 1]).join('\n'))
}

/** The number that a line of new wording begins with, where it is of the level wanted. */
function numberOf(line: string, level: Step['level'] | undefined): string | undefined {
  const mark = markOf(line)
  return mark?.level === level ? mark?.number : undefined
}

/** One addition for each place: «статьи 5 и 6 дополнить частью второй». */
function added(
  order: Extract<Order, { readonly kind: 'add' }>,
  places: readonly Place[],
  { text }: Wording,
): readonly Instruction[] | undefined {
  const { level, elsewhere } = order
  if (level === 'heading') return places.map(place => headed(order, place, text))
  // Kazakh names the holder once for each number: «2-тармағының 3) және 4) тармақшаларымен».
  // «пункты 2 и 3 исключить, дополнить пунктом 4»: both stand in the one article that gains it.
  const holders = distinct(
    places.flatMap(place => order.inside.map(inside => containerOf([...place, ...inside], level))),
  )
  const gaps = holders.map(place => gapOf(order, place))
  if (gaps.some(gap => gap === undefined)) return undefined
  return holders.map((place, at) => ({
    kind: 'add',
    ...spotOf(place),
    level: ADDRESSED.has(level) ? (level as Level | 'sentence') : 'line',
    text,
    numbers: order.numbers,
    ...gaps[at],
    ...(elsewhere !== undefined && { elsewhere }),
  }))
}

/** Places of which none is the same as another. */
function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()]
}

/** Where a new element goes beside a neighbour that is named; nothing where that has no address of its own. */
function gapOf(
  { level, numbers, after }: Extract<Order, { readonly kind: 'add' }>,
  place: Place,
): Partial<Pick<Add, 'after' | 'numbers'>> | undefined {
  if (!after) return {}
  const { at, sentence, ...marks } = spotOf(within(place, after))
  // «после второго предложения дополнить предложением»: it becomes the third, whether the sentence says so or not.
  if (level === 'sentence' && sentence !== undefined && numbers.length === 0)
    return { numbers: [String(sentence + 1)] }
  return sentence === undefined && Object.keys(marks).length === 0 ? { after: at } : undefined
}

/** What can be added as itself; a text, a column or what is only called by its name comes as a line. */
const ADDRESSED: ReadonlySet<Step['level']> = new Set([...LEVELS, 'sentence'])

/**
 * «дополнить заголовком»: a new line of the table of contents, named by the element it heads; elsewhere the heading of
 * an element that had none: «статью 5 дополнить заголовком следующего содержания».
 */
function headed(
  { inside, after, elsewhere }: Extract<Order, { readonly kind: 'add' }>,
  place: Place,
  text: string,
): Instruction {
  const apart = elsewhere === undefined ? {} : { elsewhere }
  const spot = spotOf(place)
  if (!spot.contents) {
    const of = spotOf([...place, ...(inside[0] ?? []), { level: 'heading', number: '' }])
    return { kind: 'restate', ...of, text, ...apart }
  }
  const heads = inside.flatMap(each => each.slice(-1))
  return {
    kind: 'add',
    ...spot,
    level: (heads[0]?.level ?? 'line') as Level,
    numbers: heads.map(({ number }) => number),
    text,
    ...(after && { after: spotOf(after).at }),
    ...apart,
  }
}

/** «в абзаце втором … и дополнить абзацем третьим»: the new element stands beside the one named, not in it. */
function containerOf(place: Place, level: Step['level']): Place {
  const at = place.findIndex(step => step.level === level)
  return at < 0 ? place : place.slice(0, at)
}
