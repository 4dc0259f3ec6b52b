import type { Act, Language } from '#app/domain/structure/act.ts'
import { checkAct, type FindingCode } from '#app/domain/structure/check.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'
import { lineLanguage } from '#app/domain/structure/line-language.ts'
import type { Line } from '#app/domain/structure/lines.ts'
import type { Surveyed } from '#app/domain/structure/survey.ts'

/**
 * Why the reader was not sure of a line. Beside what `checkAct` finds: `line-unknown`: below no article or paragraph
 * and no heading; `language-other`: another language of the law than declared; `language-foreign`: neither Kazakh nor
 * Russian; `letters-damaged`: control characters, halves of letters or signs of a broken encoding;
 * `structure-missing`: no article and no number in the whole text.
 */
export type DoubtCode =
  | FindingCode
  | 'line-unknown'
  | 'language-other'
  | 'language-foreign'
  | 'letters-damaged'
  | 'structure-missing'

/** A line that was read, but not surely: `line` counts from 1, `offset` UTF-16 code units; `text` is its first words. */
export interface Doubt {
  readonly code: DoubtCode
  readonly line: number
  readonly offset: number
  readonly text: string
}

/** All doubts about an act just read from `text`, in the order of its lines; `origins` are the lines of its entries. */
export function doubtsOf(act: Act, origins: readonly Surveyed[], text: string): readonly Doubt[] {
  const doubts: Doubt[] = []
  let wrong: DoubtCode | undefined
  const findings = findingsByAddress(act)
  const damaged = DAMAGED.test(text)
  entries(act).forEach(({ address, provision }, at) => {
    const origin = origins[at]
    if (!origin) return
    for (const code of findings.get(address) ?? []) doubts.push(doubt(code, origin.line))
    if (provision.level === 'line' && origin.kind === 'loose') doubts.push(doubt('line-unknown', origin.line))
    if (damaged && DAMAGED.test(origin.line.text)) doubts.push(doubt('letters-damaged', origin.line))
    const language = languageDoubt(origin.line.text, act.language)
    // A passage in another language is one doubt, at its first line.
    if (language && language !== 'sure' && language !== wrong) doubts.push(doubt(language, origin.line))
    if (language) wrong = language === 'sure' ? undefined : language
  })
  const first = origins[0]
  if (first && !origins.some(({ mark }) => mark)) doubts.unshift(doubt('structure-missing', first.line))
  return doubts
}

/** Letters of a line by which a person recognises it. */
const QUOTED_LETTERS = 80
// Halves of letters match only where they stand alone.
const DAMAGED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ud800-\udfff]/u

/** The doubt about a line, with its first letters. */
function doubt(code: DoubtCode, { row, start, text }: Line): Doubt {
  return { code, line: row, offset: start, text: firstWords(text, QUOTED_LETTERS) }
}

/** The findings of an act, all codes of one address together. */
function findingsByAddress(act: Act): ReadonlyMap<string, readonly FindingCode[]> {
  const byAddress = new Map<string, FindingCode[]>()
  for (const { address, code } of checkAct(act))
    byAddress.set(address, [...(byAddress.get(address) ?? []), code])
  return byAddress
}

/** `sure` where the line is plainly in the declared language; nothing where it is too short to tell. */
function languageDoubt(text: string, declared: Language): DoubtCode | 'sure' | undefined {
  const language = lineLanguage(text)
  if (language === undefined) return undefined
  if (language === declared) return 'sure'
  return language === 'other' ? 'language-foreign' : 'language-other'
}
