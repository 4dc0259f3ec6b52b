import type { Level } from '#app/domain/structure/level.ts'
import { fold } from '#app/domain/structure/letters.ts'
import { plainNumber, type Mark } from '#app/domain/structure/mark.ts'
import { ordinalValue } from '#app/domain/structure/ordinals.ts'

/** The mark of a line that begins with the word of its level: «Статья 7-1. », «Глава 2», «Сноска. », «Erster Titel ». */
export function headingMark(line: string): Mark | undefined {
  const word = firstWord(line)
  if (word === undefined) return undefined
  const plain = plainWord(word)
  const level = LEVEL_WORDS.get(plain)
  if (level === 'footnote' || level === 'note') return serviceNote(line) ?? noteMark(line, word, level)
  if (level === 'annex') return annexMark(line, word)
  if (level) return numberedHeading(line, word.length, level)
  return (
    serviceNote(line) ??
    ordinalFirst(line, word, plain) ??
    kazakhRomanMark(line) ??
    wholeLine(line) ??
    kazakhAnnexMark(line)
  )
}

/** The mark of a Kazakh heading, whose number stands first: «7-1-бап. », «2-тарау. », «1-кіші бөлім. », «3-қосымша». */
export function kazakhHeadingMark(line: string): Mark | undefined {
  const found = KAZAKH.exec(line)
  if (!found) return undefined
  const level = KAZAKH_WORDS.get(plainWord((found[2] ?? '') + (found[3] ?? '')))
  const rest = line.slice(found[0].length)
  if (!level || !beginsHeading(rest, found[4] !== '')) return undefined
  return { level, number: plainNumber(found[1] ?? ''), length: found[0].length, form: 'word' }
}

// One word, one level, in whatever language it is met: comparison needs the same levels in both texts, not the
// ranks of a foreign law. German Kapitel stand above Abschnitte as Kazakh sections above chapters; where a law has
// them the other way round, the tree is flatter and still comparable.
const LEVEL_WORDS = new Map<string, Level>([
  ...words('article', 'статья стаття artikel art article'),
  ...words('chapter', 'глава abschnitt chapitre chapter'),
  ...words('section', 'раздел розділ kapitel livre section'),
  ...words('subsection', 'подраздел підрозділ titre'),
  ...words('subchapter', 'параграф titel unterabschnitt section'),
  ...words('division', 'часть частина книга buch teil partie part'),
  ...words('annex', 'приложение додаток қосымша anlage annexe annex'),
  ...words('annex', 'утвержден утверждена утверждено утверждены затверджено бекітілген бекітілді'),
  ...words('note', 'примечание примечания примітка примітки ескертпе ескертпелер'),
  ...words('footnote', 'сноска ескерту fußnote'),
])

// Article 23(2) of the Law on Legal Acts names them; they stand after the number and a dash.
const KAZAKH_WORDS = new Map<string, Level>([
  ['бап', 'article'],
  ['тарау', 'chapter'],
  ['бөлім', 'section'],
  ['кіші бөлім', 'subsection'],
  ['параграф', 'subchapter'],
  ['бөлік', 'division'],
  ['қосымша', 'annex'],
])

// The general and special parts of a code have a name for a number.
const WHOLE_LINES = new Map<string, string>([
  ['общая часть', '1'],
  ['особенная часть', '2'],
  ['жалпы бөлік', '1'],
  ['ерекше бөлік', '2'],
  ['загальна частина', '1'],
  ['особлива частина', '2'],
])

// The institute that keeps the bank of acts signs its notes.
const SERVICE_NOTE = /^(?:Примечание (?:ИЗПИ|РЦПИ)|(?:ЗҚАИ|РҚАО)-н[ыі]ң ескертпесі)[!.:]?\s*/u
const CAPITALISED = /^\p{Lu}\p{L}*/u
const LONGEST_WHOLE_LINE = 20 // letters: «ОСОБЕННАЯ ЧАСТЬ»
const LONGEST_WORD = 16 // letters: «Unterabschnitt»; longer words need not be looked up
const LONGEST_ANNEX_HEADING = 250 // «Приложение 3 к постановлению …» is short; a sentence about an annex is not
// After the word: «7-1», «№ 2», «8¹», «53a», «IV» in Latin or Cyrillic letters, a French «L. 111-1», «R*314-1».
const NUMBER =
  /^\s*(?:№\s*)?(\d+[a-z]{0,2}[⁰¹²³⁴-⁹]*(?:\s?[-‐‑–]\s?\d+)*|[A-Z]\*?\.?\s?\d+(?:-\d+)*|[IVXLCІХ]+(?:-\d+)?)(?![\p{L}\d])/u
// «7-1-бап. », «7–1-бап», «1-кіші бөлім. »: not followed by a letter, since «7-бапта» is a reference.
const KAZAKH =
  /^(\d+[⁰¹²³⁴-⁹]*(?:\s?[-‐‑–]\s?\d+)*)\s?[-‐‑–]\s?(\p{L}+)(\s(?:б|Б)\p{L}{4})?(?![\p{L}-])(\.?)\s*/u
// Alone, with a heading, «к приказу …», «постановлением …»; «Приложение 2 изложить …» is an instruction.
const ANNEX_HEADING =
  /^(?:$|[\p{Lu}«"(]|(?:к|до|zu|au|à|to|постанов|приказ|решени|указ|распоряж|наказ)\p{L}*\s)/u
const KAZAKH_ROMAN = /^([IVXLCІХ]+)\s?-?\s?(\p{L}{3,6})(?![\p{L}-])/u
const KAZAKH_ANNEX = /(?:^|\s)(?:(\d+(?:-\d+)*)-)?қосымша$|\sбекітілген$/u
// A full stop, a colon, a German dash before the heading.
const AFTER_NUMBER = /^\s?([.:]?)(?:\s*[–—-](?=\s))?\s*/
const HEADING = /^[\p{Lu}\d«"„“([{]/u
const GERMAN_REFERENCE = /^(?:Abs(?:atz)?|Satz|Nr)\b/

/** A heading begins with a capital; nearly all lines are told apart here. */
function firstWord(line: string): string | undefined {
  const word = CAPITALISED.exec(line)?.[0]
  return word !== undefined && word.length <= LONGEST_WORD ? word : undefined
}

/** «Cтатья» with a Latin C, «СТАТЬЯ», «статья» are one word. */
function plainWord(word: string): string {
  return fold(word).toLowerCase()
}

/** «Примечание ИЗПИ!», «ЗҚАИ-ның ескертпесі!»: a note that is no part of the act. */
function serviceNote(line: string): Mark | undefined {
  const found = SERVICE_NOTE.exec(line)
  return found ? { level: 'footnote', number: '', length: found[0].length, form: 'word' } : undefined
}

/** «Примечание. …», «Сноска: …», or the word alone; «Примечание к статье …» is a sentence. */
function noteMark(line: string, word: string, level: Level): Mark | undefined {
  const after = /^\s?[.:–-]?\s*/.exec(line.slice(word.length))?.[0] ?? ''
  const alone = word.length + after.length === line.length
  if (!alone && after.trim() === '') return undefined
  return { level, number: '', length: word.length + after.length, form: 'word' }
}

/** «Приложение 3 к …», «Утверждены приказом …»: an annex announces itself by either. */
function annexMark(line: string, word: string): Mark | undefined {
  if (line.length > LONGEST_ANNEX_HEADING || /[.;:]$/.test(line)) return undefined
  const number = NUMBER.exec(line.slice(word.length))
  const length = word.length + (number?.[0].length ?? 0)
  const after = AFTER_NUMBER.exec(line.slice(length))
  const rest = line.slice(length + (after?.[0].length ?? 0))
  if (!ANNEX_HEADING.test(rest)) return undefined
  return {
    level: 'annex',
    number: plainNumber(number?.[1] ?? ''),
    length: line.length - rest.length,
    form: 'word',
  }
}

/** «Статья 7-1. …», «Глава IV»: the word, the number in digits, Roman digits or words, the heading. */
function numberedHeading(line: string, wordLength: number, level: Level): Mark | undefined {
  const found = NUMBER.exec(line.slice(wordLength))
  if (!found) return ordinalAfter(line, wordLength, level)
  return endedHeading(line, wordLength + found[0].length, {
    level,
    number: plainNumber(romanLetters(found[1] ?? '')),
  })
}

/** «Часть первая», «Розділ перший», «Article préliminaire»: a word for a number. */
function ordinalAfter(line: string, wordLength: number, level: Level): Mark | undefined {
  const found = /^\s+([\p{L}'’ʼ]+)/u.exec(line.slice(wordLength))
  const value = ordinalValue(plainWord(found?.[1] ?? ''))
  if (!found || value === undefined) return undefined
  return endedHeading(line, wordLength + found[0].length, { level, number: value })
}

/** «Бірінші бөлім», «Erster Abschnitt»: the number first, in words. */
function ordinalFirst(line: string, word: string, plain: string): Mark | undefined {
  const value = ordinalValue(plain)
  if (value === undefined) return undefined
  const found = /^\s+(\p{L}+)/u.exec(line.slice(word.length))
  const noun = plainWord(found?.[1] ?? '')
  const level = KAZAKH_WORDS.get(noun) ?? LEVEL_WORDS.get(noun)
  if (!found || !level) return undefined
  return endedHeading(line, word.length + found[0].length, { level, number: value })
}

/** «I тарау. », «ІІІ БӨЛІМ»: a Kazakh heading with a Roman number, as older acts have it. */
function kazakhRomanMark(line: string): Mark | undefined {
  const found = KAZAKH_ROMAN.exec(line)
  const level = found ? KAZAKH_WORDS.get(plainWord(found[2] ?? '')) : undefined
  if (!found || !level) return undefined
  return endedHeading(line, found[0].length, { level, number: romanLetters(found[1] ?? '') })
}

/** «ОБЩАЯ ЧАСТЬ»: the whole line is the heading, and no letter of it the mark. */
function wholeLine(line: string): Mark | undefined {
  const number = line.length < LONGEST_WHOLE_LINE ? WHOLE_LINES.get(plainWord(line)) : undefined
  return number === undefined ? undefined : { level: 'division', number, length: 0, form: 'word' }
}

/** «… 2020 жылғы 5 мамырдағы № 7 бұйрығына 1-қосымша», «… қаулысымен бекітілген»: the word stands last. */
function kazakhAnnexMark(line: string): Mark | undefined {
  const end = fold(line.slice(-2))
  if (line.length > LONGEST_ANNEX_HEADING || (end !== 'ша' && end !== 'ен')) return undefined
  const found = KAZAKH_ANNEX.exec(fold(line))
  return found ? { level: 'annex', number: plainNumber(found[1] ?? ''), length: 0, form: 'word' } : undefined
}

/**
 * The mark up to where the heading begins; nothing where a sentence goes on instead. Every property is named: to spread
 * `found` here takes longer than all regular expressions of a heading.
 */
function endedHeading(
  line: string,
  length: number,
  { level, number }: Pick<Mark, 'level' | 'number'>,
): Mark | undefined {
  const after = AFTER_NUMBER.exec(line.slice(length))
  const end = length + (after?.[0].length ?? 0)
  return beginsHeading(line.slice(end), (after?.[0].trim() ?? '') !== '')
    ? { level, number, length: end, form: 'word' }
    : undefined
}

/** «Статья 5. исключена» has a heading, «Статья 5 настоящего Закона …» is a sentence, «Art 87a Abs. 4» a reference. */
function beginsHeading(rest: string, punctuated: boolean): boolean {
  return punctuated || rest === '' || (HEADING.test(rest) && !GERMAN_REFERENCE.test(rest))
}

/** A Roman number in Latin letters, whatever it was typed in: folded beside a V, «VІ» becomes «VI». */
function romanLetters(number: string): string {
  return /^\d/.test(number) ? number : fold(`V${number}`).slice(1)
}

/** Words of one level in the form in which lines are looked up. */
function words(level: Level, list: string): (readonly [string, Level])[] {
  return list.split(' ').map(word => [plainWord(word), level] as const)
}
