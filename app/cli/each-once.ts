import type { Placed, ReportedProvision } from '#app/cli/reported.ts'
import type { Kind } from '#app/domain/comparison/comparison.ts'
import { CLASSES } from '#app/domain/comparison/pairs.ts'
import { sameLetters } from '#app/domain/structure/letters.ts'

// Texts are compared line by line, and a provision may be printed on several lines: «Раздел I», and its heading on the
// next one. Where these lines met different fates, the provision is told once, as its greater part fared.

/** What became of some lines, with the letters that say so. */
export interface Told extends ReportedProvision {
  readonly letters: number
}

/** The letters of both files, in which provisions are placed. */
interface Files {
  readonly before: string
  readonly after: string
}

/** Each provision of both files in exactly one entry, in the order in which they were told. */
export function eachOnce(told: readonly Told[], files: Files): ReportedProvision[] {
  const tellers = new Map<Placed, Told>()
  for (const one of told) {
    for (const placed of [...one.before, ...one.after]) {
      const other = tellers.get(placed)
      if (!other || outweighs(one, other)) tellers.set(placed, one)
    }
  }
  const silenced = silencedBeside(told, tellers)
  return told.flatMap(one => {
    const before = one.before.filter(placed => tellers.get(placed) === one)
    const after = one.after.filter(placed => tellers.get(placed) === one)
    if (before.length + after.length === 0) return []
    return [together({ ...one, before, after }, silenced.get(one) ?? [], files)]
  })
}

/** Lines that correspond to others tell more than lines that came or went; of like ones the longer. */
function outweighs(one: Told, other: Told): boolean {
  const paired = isPaired(one)
  return paired === isPaired(other) ? one.letters > other.letters : paired
}

function isPaired({ before, after }: ReportedProvision): boolean {
  return before.length > 0 && after.length > 0
}

/** For each entry that speaks for a provision, what else was told of it. */
function silencedBeside(
  told: readonly Told[],
  tellers: ReadonlyMap<Placed, Told>,
): ReadonlyMap<Told, readonly Told[]> {
  const beside = new Map<Told, Told[]>()
  for (const one of told) {
    const others = new Set([...one.before, ...one.after].map(placed => tellers.get(placed)!))
    others.delete(one)
    for (const other of others) {
      const known = beside.get(other)
      if (known) known.push(one)
      else beside.set(other, [one])
    }
  }
  return beside
}

/** One entry for all that was told; its words changed where any line of it did. */
function together(main: Told, others: readonly Told[], files: Files): ReportedProvision {
  const { before, after } = main
  if (!isPaired(main)) {
    const kind = before.length > 0 ? ('deleted' as const) : ('inserted' as const)
    return { kind, edited: false, before, after, classes: ['structural'] }
  }
  const alike = [
    main,
    ...others.filter(other => other.before[0] === before[0] && other.after[0] === after[0]),
  ]
  const changed = others.some(other => other.edited || !isPaired(other)) && !isSameText(main, files)
  const edited = main.edited || changed
  const classes = CLASSES.filter(
    each =>
      alike.some(other => other.classes.includes(each)) ||
      (each === 'wording' && changed && alike.length <= others.length),
  )
  return { kind: kindOf(alike, edited), edited, before, after, classes: classes.reverse() }
}

/** What several lines of one provision come to; a split with one part left is none. */
function kindOf(alike: readonly Told[], edited: boolean): Kind {
  const [{ kind, before, after }] = alike as [Told]
  if (kind === 'moved' || after.length > 1 || before.length > 1) return kind
  if (alike.some(other => other.kind === 'renumbered')) return 'renumbered'
  return edited ? 'edited' : 'kept'
}

/** Whether provisions are the same words; line ends and typography aside. */
function isSameText({ before, after }: ReportedProvision, files: Files): boolean {
  const words = (text: string, places: readonly Placed[]) =>
    places
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replace(/\s+/g, ' ')
  return sameLetters(words(files.before, before), words(files.after, after))
}
