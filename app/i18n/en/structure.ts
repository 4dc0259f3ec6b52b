import type { DoubtCode } from '#app/domain/structure/doubts.ts'
import type { Level } from '#app/domain/structure/level.ts'

const levels: Record<Level, string> = {
  title: 'Title lines',
  preamble: 'Preamble lines',
  division: 'Divisions',
  section: 'Sections',
  subsection: 'Subsections',
  chapter: 'Chapters',
  subchapter: '§§',
  article: 'Articles',
  paragraph: 'Paragraphs',
  subparagraph: 'Subparagraphs',
  part: 'Parts',
  indent: 'Indents',
  note: 'Notes',
  footnote: 'Footnotes',
  annex: 'Annexes',
  table: 'Table rows',
  line: 'Other lines',
}

const doubts: Record<DoubtCode, string> = {
  'number-repeated': 'This number stands in the same place twice.',
  'number-unordered': 'This number is smaller than the one before it.',
  'number-skipped': 'A number before this one is missing.',
  'heading-missing': 'There is no heading here.',
  'article-empty': 'This article says nothing.',
  'text-missing': 'There is a number here, but no text.',
  'line-unknown': 'It is not clear what this line belongs to.',
  'language-other': 'This line is written in the other language of the law.',
  'language-foreign': 'This line is written neither in Kazakh nor in Russian.',
  'letters-damaged': 'Some letters of this line are damaged.',
  'structure-missing': 'No article and no number was found in the whole text.',
}

export const structure = {
  contents: 'Contents',
  levels,
  doubts,
  twinMissing: { kk: 'Missing in Kazakh', ru: 'Missing in Russian' },
}
