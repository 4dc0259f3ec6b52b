import type { Level } from '#app/domain/structure/level.ts'

/**
 * How the number of an element stands beside its name, in both languages: «статья 7», «подпункт 5)», «часть вторая»;
 * `not`: an act has one as a rule, and the first is named without a number.
 */
export const NUMBERED: Readonly<Record<Level, 'digits' | 'bracket' | 'words' | 'not'>> = {
  title: 'not',
  preamble: 'not',
  division: 'digits',
  section: 'digits',
  subsection: 'digits',
  chapter: 'digits',
  subchapter: 'digits',
  article: 'digits',
  paragraph: 'digits',
  subparagraph: 'bracket',
  part: 'words',
  indent: 'words',
  note: 'not',
  footnote: 'not',
  annex: 'digits',
  table: 'digits',
  line: 'digits',
}
