import type { StepLevel } from '#app/domain/amendment/place.ts'
import { NOUN_LEVELS } from '#app/domain/structure/level.ts'
import { NOUNS, type Case } from '#app/domain/structure/nouns-ru.ts'

/** The level that a Russian word names in any case and number; nothing where it names none. */
export function levelOf(word: string): StepLevel | undefined {
  return MEANINGS.get(word)
}

/** Whether a word can name the element that holds another: «пункта» in «часть первую пункта 2», «п.» in «ч. 1 п. 2». */
export function isOwner(word: string): boolean {
  return ABBREVIATIONS.has(word) || OWNERS.has(word)
}

/** Whether a word can only be a plural: «пункты», but not «статьи», which may be of one article. */
export function isPlural(word: string): boolean {
  return PLURALS.has(word) && !SINGULARS.has(word)
}

/** Whether a word can only stand for what is added: «пунктом», but not «пункт», which is what something is added to. */
export function isAdded(word: string): boolean {
  return INSTRUMENTALS.has(word)
}

/**
 * What «ее», «его» stands for where something is added to it, by its gender and by what is added; nothing where two
 * elements could be meant, as a paragraph or a subparagraph that gains a part.
 */
export function holderMeant(pronoun: string, added: string): StepLevel | undefined {
  const level = levelOf(added)
  if (pronoun === 'ее')
    return level === 'article' ? 'chapter' : OF_ARTICLES.has(level) ? 'article' : undefined
  return pronoun === 'его' && level === 'subparagraph' ? 'paragraph' : undefined
}

/** Of what is feminine only an article has these. */
const OF_ARTICLES: ReadonlySet<StepLevel | undefined> = new Set(['paragraph', 'part', 'note'])

/** Words that mean an element without being the form of a noun above, as people abbreviate and misname them. */
// The forms of «-ею» are the older instrumental, which laws of the nineties use; «наименование» is what orders call a
// heading; «пунк» is what is left of «пункт» in texts that were scanned.
const SYNONYMS: Readonly<Record<string, StepLevel>> = {
  ст: 'article',
  п: 'paragraph',
  пп: 'subparagraph',
  подп: 'subparagraph',
  пунк: 'paragraph',
  ч: 'part',
  абз: 'indent',
  гл: 'chapter',
  разд: 'section',
  прил: 'annex',
  прим: 'note',
  статья: 'article',
  статьею: 'article',
  глава: 'chapter',
  главою: 'chapter',
  строка: 'table',
  строкою: 'table',
  графа: 'column',
  преамбула: 'preamble',
  абзацом: 'indent',
  статьи: 'article',
  тексте: 'text',
  наименование: 'heading',
  наименования: 'heading',
  наименовании: 'heading',
  наименованием: 'heading',
  название: 'heading',
  названия: 'heading',
  названии: 'heading',
}

/** Words that abbreviate («пп. 5-1) п. 2 ст. 7»): a full stop after them ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.keys(SYNONYMS).filter(word => word.length <= 2 || /^(?:подп|пунк|абз|разд|прил|прим)$/.test(word)),
)

/** Every form of every noun by its spelling; where two nouns share a form, the first level keeps it. */
const MEANINGS = new Map<string, StepLevel>()
/** Genitives: the accusative after a place names what stands in it, «в статье 7 часть вторую исключить». */
const OWNERS = new Set<string>(['наименования', 'названия'])
// Forms are spelled out from the table of nouns, so that what is printed can always be read.
// «часть» and «строка» mean the element of an article or a table first; the resolver tries the act's own parts next.
const UNREAD: ReadonlySet<StepLevel> = new Set(['division', 'line', 'title'])
// An amending sentence puts what it changes into another case: «Сноска.» at the head of a line is a note, no element.
const READ: readonly Case[] = ['genitive', 'dative', 'accusative', 'prepositional', 'instrumental']
const INSTRUMENTALS = new Set<string>(['статьею', 'главою', 'строкою', 'абзацом', 'наименованием'])
const PLURALS = new Set<string>()
const SINGULARS = new Set<string>()
for (const level of NOUN_LEVELS.filter(each => !UNREAD.has(each))) {
  const { singular, plural } = NOUNS[level]
  for (const forms of [singular, plural]) {
    OWNERS.add(forms.genitive)
    INSTRUMENTALS.add(forms.instrumental)
    for (const grammatical of READ) {
      const form = forms[grammatical]
      if (forms === plural) PLURALS.add(form)
      else SINGULARS.add(form)
      if (!MEANINGS.has(form)) MEANINGS.set(form, level)
    }
  }
}
for (const [word, level] of Object.entries(SYNONYMS)) MEANINGS.set(word, level)
