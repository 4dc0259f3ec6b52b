import type { ReportComment } from '#app/domain/paper/coverage.ts'
import type { Row } from '#app/domain/paper/paper.ts'
import type { ReportWords } from '#app/domain/paper/report-words.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** Who took part, and how many they are. */
export interface Participation {
  readonly rows: readonly Row[]
  readonly organisations: number
  readonly people: number
}

/** A row for each organisation that spoke, the most spoken first, then for those who spoke in their own name. */
export function participationRows(
  comments: readonly ReportComment[],
  words: ReportWords,
  language: Language,
): Participation {
  const spoken = new Map<string, { people: Set<string>; comments: number; own: boolean }>()
  for (const { organisation, capacity, author } of comments) {
    const name = organisation?.[language] ?? words.ownName[capacity ?? 'citizen']
    const group = spoken.get(name) ?? { people: new Set(), comments: 0, own: organisation === null }
    group.people.add(author)
    group.comments += 1
    spoken.set(name, group)
  }
  const ordered = [...spoken].sort(
    ([one, first], [other, second]) =>
      Number(first.own) - Number(second.own) || second.comments - first.comments || (one < other ? -1 : 1),
  )
  return {
    rows: ordered.map(([name, group], at) => ({
      cells: [`${at + 1}.`, name, String(group.people.size), String(group.comments)],
    })),
    organisations: ordered.filter(([, group]) => !group.own).length,
    people: new Set(comments.map(comment => comment.author)).size,
  }
}
