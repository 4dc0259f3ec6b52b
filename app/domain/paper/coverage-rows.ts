import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { DISPOSITION_CODES } from '#app/domain/consultation/disposition.ts'
import type { Coverage, Covered, ReportComment } from '#app/domain/paper/coverage.ts'
import { tied, type Row } from '#app/domain/paper/paper.ts'
import type { ReportWords } from '#app/domain/paper/report-words.ts'
import type { Language } from '#app/domain/structure/act.ts'

interface Telling {
  readonly words: ReportWords
  readonly language: Language
  /** The names of the acts, by their names in addresses. */
  readonly acts: ReadonlyMap<string, string>
}

/** The coverage map as rows: act by act every changed element, those without comments too, then what lies outside. */
export function coverageRows({ elements, elsewhere, whole }: Coverage, telling: Telling): readonly Row[] {
  const { words, acts } = telling
  let number = 0
  const row = (name: string, comments: readonly ReportComment[]): Row => ({
    cells: [`${++number}.`, name, ...toldOf(comments, telling)],
  })
  const named = ({ address, comments }: Covered) =>
    row(tied(capitalised(elementName(address, telling.language))), comments)
  const ofActs = [...acts].flatMap(([slug, name]): Row[] => {
    const own = elements.filter(element => element.act === slug)
    return own.length === 0 ? [] : [{ over: name }, ...own.map(named)]
  })
  return [
    ...ofActs,
    ...(elsewhere.length === 0 ? [] : [{ over: words.elsewhere }, ...elsewhere.map(named)]),
    ...(whole.length === 0 ? [] : [row(words.whole, whole)]),
  ]
}

function toldOf(comments: readonly ReportComment[], { words, language }: Telling): readonly string[] {
  if (comments.length === 0) return ['0', words.noComments, '']
  return [String(comments.length), namesOf(comments, language), decisionsIn(comments, words)]
}

const MOST_NAMES = 12 // in one cell; the table of remarks has all of them

/** From whom, the most frequent first: organisations, and people who spoke in their own name. */
function namesOf(comments: readonly ReportComment[], language: Language): string {
  const counts = new Map<string, number>()
  for (const { organisation, name } of comments) {
    const own = (organisation ?? name)[language]
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name)
  const more = names.length - MOST_NAMES
  return names.slice(0, MOST_NAMES).join('; ') + (more > 0 ? `; … (+${more})` : '')
}

/** How many comments were decided in which way: «принято – 3, без ответа – 1». */
export function decisionsIn(comments: readonly ReportComment[], words: ReportWords): string {
  const counts = new Map<string, number>()
  for (const { code } of comments) counts.set(code ?? 'none', (counts.get(code ?? 'none') ?? 0) + 1)
  return [...DISPOSITION_CODES, 'none' as const]
    .filter(code => counts.has(code))
    .map(code => `${words.decisions[code]} – ${counts.get(code)}`)
    .join(', ')
}
