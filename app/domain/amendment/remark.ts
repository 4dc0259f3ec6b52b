import type { Language } from '#app/domain/structure/act.ts'
import type { Delete, Repeal } from '#app/domain/amendment/instruction.ts'
import type { Level } from '#app/domain/structure/level.ts'

/** The whole text that stands beside the kept number of an element; `null` keeps no number. */
export type Remark = (level: Level, end: string) => string | null

/**
 * The note beside a kept number (Law on Legal Acts, article 27(6)): what the instruction itself says, else the house
 * form with the amending act where it is known: «исключен Законом РК от …;», «алып тасталды – ҚР … Заңымен;».
 * `end` is the sign that ended the element.
 */
export function remarked(instruction: Delete | Repeal, language: Language, source?: string): Remark {
  const { leaves, from } = instruction
  if (leaves !== undefined) return () => leaves
  const named = source === undefined ? '' : joint(language) + source
  const dated = from === undefined ? '' : ` (${SINCE[language](from.split('-').reverse().join('.'))})`
  return (level, end) => houseRemark(instruction.kind, level, language) + named + dated + end
}

/** What official texts add to a note where the deletion has a day of its own. */
const SINCE: Readonly<Record<Language, (day: string) => string>> = {
  ru: day => `вводится в действие с ${day}`,
  kk: day => `${day} бастап қолданысқа енгізіледі`,
}

/** Whether a text is such a note: the element was deleted or repealed by an earlier amendment. */
export function isRemark(text: string): boolean {
  return REMARK.test(text)
}

const REMARK =
  /^(?:искл[юу]чен[аоы]?(?:\s|[.;]|$)|утратил[аои]?\s+силу|ал[ыi]п\s+тасталды|күш[іi]\s+жойылды)/iu

const NOTES = {
  delete: { ru: { m: 'исключен', f: 'исключена', n: 'исключено' }, kk: 'алып тасталды' },
  repeal: { ru: { m: 'утратил силу', f: 'утратила силу', n: 'утратило силу' }, kk: 'күші жойылды' },
} as const

/** The remark where no amending act is known: «Исключен.», «Алып тасталды.», in the gender of the element. */
function houseRemark(kind: 'delete' | 'repeal', level: Level, language: Language): string {
  const notes = NOTES[kind]
  const note = language === 'kk' ? notes.kk : notes.ru[GENDERS[level] ?? 'm']
  // A subparagraph begins with a small letter, all else with a capital one.
  return level === 'subparagraph' || level === 'indent' ? note : note.charAt(0).toUpperCase() + note.slice(1)
}

const GENDERS: Readonly<Partial<Record<Level, 'm' | 'f' | 'n'>>> = {
  article: 'f',
  chapter: 'f',
  part: 'f',
  division: 'f',
  table: 'f',
  annex: 'n',
  note: 'n',
}

/** What stands between the verb and the source. */
function joint(language: Language): string {
  return language === 'kk' ? ' – ' : ' '
}
