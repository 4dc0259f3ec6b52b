import type { Act, Language } from '#app/domain/structure/act.ts'
import type { Doubt } from '#app/domain/structure/doubts.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'
import { LEVELS, type Level } from '#app/domain/structure/level.ts'
import { twinRows, type Printed, type TwinRow } from '#app/domain/structure/printed.ts'
import { read } from '#app/domain/structure/read.ts'
import type { Texts } from '#app/domain/structure/take-texts.ts'

/** What an import would save, to be looked at before it does. */
export interface Preview {
  /** How many provisions of each level were found; levels that neither language has are left out. */
  readonly counts: readonly LevelCount[]
  readonly doubts: Readonly<Record<Language, Doubts>>
  /** Every provision with its first words, both languages side by side. */
  readonly outline: readonly TwinRow[]
  /** How many provisions are left out of `outline`, where there are too many to look at. */
  readonly more: number
  /** How many provisions one language has and the other has not. */
  readonly alone: Readonly<Record<Language, number>>
}

/** The number of provisions of one level in each language. */
export interface LevelCount extends Readonly<Record<Language, number>> {
  readonly level: Level
}

/** The first doubts about a text, in the order of its lines, and how many there are in all. */
export interface Doubts {
  readonly first: readonly Doubt[]
  readonly all: number
}

/** Reads both texts as an import would, and says what was found and what not. */
export function previewOf(texts: Texts): Preview {
  const kk = read(texts.kk, 'kk')
  const ru = read(texts.ru, 'ru')
  const rows = twinRows(kk.act, ru.act)
  return {
    counts: levelCounts(kk.act, ru.act),
    doubts: { kk: firstOf(kk.doubts), ru: firstOf(ru.doubts) },
    outline: rows.slice(0, MOST_ROWS).map(({ address, kk, ru }) => ({
      address,
      ...(kk && { kk: shortened(kk) }),
      ...(ru && { ru: shortened(ru) }),
    })),
    more: Math.max(0, rows.length - MOST_ROWS),
    alone: {
      kk: rows.filter(row => !row.ru).length,
      ru: rows.filter(row => !row.kk).length,
    },
  }
}

const MOST_ROWS = 3_000 // the longest law that somebody checks line by line; a code has ten times as many
const MOST_DOUBTS = 300 // more of them say that the whole text is not what it should be
/** Letters by which a provision is recognised in the outline. */
const FIRST_LETTERS = 90

/** The counts of both languages side by side, levels in the order of the act. */
function levelCounts(kk: Act, ru: Act): readonly LevelCount[] {
  const [inKk, inRu] = [countsIn(kk), countsIn(ru)]
  return LEVELS.map(level => ({ level, kk: inKk.get(level) ?? 0, ru: inRu.get(level) ?? 0 })).filter(
    count => count.kk + count.ru > 0,
  )
}

/** How many provisions of each level an act has. */
function countsIn(act: Act): ReadonlyMap<Level, number> {
  const counts = new Map<Level, number>()
  for (const { provision } of entries(act))
    counts.set(provision.level, (counts.get(provision.level) ?? 0) + 1)
  return counts
}

/** As many doubts as a person reads, and the number of all. */
function firstOf(doubts: readonly Doubt[]): Doubts {
  return { first: doubts.slice(0, MOST_DOUBTS), all: doubts.length }
}

/** The provision with its first words only: the outline of a code must stay light. */
function shortened(printed: Printed): Printed {
  return { ...printed, text: firstWords(printed.text, FIRST_LETTERS) }
}
