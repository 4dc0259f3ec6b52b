/**
 * The levels of legal text, from the act down. What a level is called in print depends on the language and the
 * form of the act (a numbered «1.» is a пункт in a law and a часть in some codes); the level does not.
 *
 * - `title`, `preamble`: the lines before the first heading
 * - `division`: часть / бөлік of a big code; `section`: раздел / бөлім; `subsection`: подраздел / кіші бөлім
 * - `chapter`: глава / тарау; `subchapter`: параграф (§); `article`: статья / бап
 * - `paragraph`: пункт / тармақ «3.»; `subparagraph`: подпункт / тармақша «4-1)»
 * - `part`: an unnumbered norm, часть / бөлік; `indent`: абзац, begins with a small letter
 * - `note`: примечание / ескертпе; `footnote`: сноска / ескерту of a consolidated text
 * - `annex`: приложение / қосымша; `table`: rows of a table; `line`: read, but not understood
 */
export const LEVELS = [
  'title',
  'preamble',
  'division',
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'article',
  'paragraph',
  'subparagraph',
  'part',
  'indent',
  'note',
  'footnote',
  'annex',
  'table',
  'line',
] as const

export type Level = (typeof LEVELS)[number]

/** Levels that only hold others, articles in the end; all have headings (Law on Legal Acts, article 23(9)), none a text. */
export const GROUPS: ReadonlySet<Level> = new Set([
  'annex',
  'division',
  'section',
  'subsection',
  'chapter',
  'subchapter',
])

/** Levels that are named by a number and a heading: the groups and the article. */
export const HEADED: ReadonlySet<Level> = new Set([...GROUPS, 'article'])

/**
 * Whatever a law calls by a noun: every level, and four things that have no address of their own: a sentence, the
 * heading of an article or a group, the column of a table, the table of contents.
 */
export const NOUN_LEVELS = [...LEVELS, 'sentence', 'heading', 'column', 'contents'] as const

/** One of them. */
export type NounLevel = (typeof NOUN_LEVELS)[number]
