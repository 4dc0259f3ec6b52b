import { HEADED, type NounLevel } from '#app/domain/structure/level.ts'

/** What a step of a place names: a level of the act, or something smaller that has no address of its own. */
export type StepLevel = NounLevel | 'text' | 'named'

/** Whether a step is called by a noun that can be declined; a text and what is called by its name are not. */
export function hasNoun(level: StepLevel): level is NounLevel {
  return level !== 'text' && level !== 'named'
}

/** One step of a place: `подпункт 5-1)`. An ordinal is a number too: `часть вторая` is part 2. */
export interface Step {
  readonly level: StepLevel
  readonly number: string
  /** Whether a sentence names all elements between the one before it and this one: «пункты 3–5». */
  readonly inRange?: true
}

/** A place as a sentence names it, from the outermost element to the innermost; empty for the act itself. */
export type Place = readonly Step[]

/** Whether two lists name the same places in the same order. */
export function samePlaces(some: readonly Place[], others: readonly Place[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}

/**
 * The place that `inner` names inside `container`: «часть первую» under «в статье 5:». A level that both name is taken
 * from the inner one, together with all that stands below it in the container.
 */
export function within(container: Place, inner: Place): Place {
  const first = inner[0]
  if (!first) return container
  // «перечень …» is called by its name, wherever it stands.
  if (first.level === 'named') return inner
  // Only articles and what holds them have headings: «в заголовке и абзаце первом части первой».
  if (first.level === 'heading') return [...container.filter(({ level }) => hasHeading(level)), ...inner]
  // «в статье 3:» then «в пункте 2:» then «в пункте 4:»: a level named again ends the container of that level.
  const cut = container.findIndex(step => step.level === first.level || outranks(first, step))
  // «в статье 5: пункт 3 исключить, статью дополнить …»: without its number the one around is meant.
  if (isUntold(first) && container[cut]?.level === first.level)
    return [...container.slice(0, cut + 1), ...inner.slice(1)]
  return cut < 0 ? [...container, ...inner] : [...container.slice(0, cut), ...inner]
}

/** Whether a step does not say which element is meant: «пункт», «статью», of which there are several. */
export function isUntold({ level, number }: Step): boolean {
  return number === '' && SEVERAL.has(level)
}

/** Elements of which there are several wherever there is one. */
const SEVERAL: ReadonlySet<StepLevel> = new Set([
  'chapter',
  'article',
  'paragraph',
  'subparagraph',
  'part',
  'indent',
  'table',
  'line',
])

/** Whether elements of a level have headings of their own: articles and groups of them (Law on Legal Acts, article 23(9)). */
function hasHeading(level: StepLevel): boolean {
  const headed: ReadonlySet<StepLevel> = HEADED
  // The lines of a table of contents are headings too: «в оглавлении: заголовок статьи 5 исключить».
  return level === 'contents' || headed.has(level)
}

/** Levels from the outermost; a part and what is smaller hang below any of them, so they outrank nothing above. */
const RANKS: readonly StepLevel[] = [
  'contents',
  'annex',
  'division',
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'article',
  'paragraph',
  'subparagraph',
]

/** Whether `step` can never stand inside `other`: an article is not looked for inside a paragraph. */
function outranks(step: Step, other: Step): boolean {
  const rank = rankOf(step)
  // What is called by its name may hold anything: «в перечне …: строку, порядковый номер 5, исключить».
  if (other.level === 'named') return false
  // «в преамбуле» under «в статье 8:» leaves the article: a preamble goes before all norms (Law on Legal Acts, article
  // 23(6)), so only an act or an annex has one.
  if (step.level === 'preamble') return other.level !== 'annex'
  if (step.level === 'part') return SMALLER_THAN_PART.has(other.level)
  if (rank < 0) return SMALLEST.has(other.level)
  // «подпункт 5) части второй пункта 1»: a subparagraph stands inside a part.
  if (other.level === 'part') return rank < RANKS.indexOf('subparagraph')
  const otherRank = rankOf(other)
  return otherRank < 0 || rank < otherRank
}

/** What stands inside any element that has words. */
const SMALLEST: ReadonlySet<StepLevel> = new Set(['sentence', 'heading', 'text'])
/** What a part can hold. */
const SMALLER_THAN_PART: ReadonlySet<StepLevel> = new Set(['indent', 'sentence', 'heading', 'text'])

/** Whether an element of one level can contain one of the other; what has no rank of its own may stand anywhere. */
export function contains(outer: StepLevel, inner: StepLevel): boolean {
  if (inner === 'contents' || SMALLEST.has(outer)) return false
  const [above, below] = [RANKS.indexOf(outer), RANKS.indexOf(inner)]
  return above < 0 || below < 0 || above < below
}

/** The place among the levels, 0 the outermost; -1 for what hangs below any of them. */
function rankOf(step: Step): number {
  return RANKS.indexOf(step.level)
}
