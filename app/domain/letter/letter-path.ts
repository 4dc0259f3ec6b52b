import type { Letter } from '#app/domain/letter/letter.ts'

/** Where in the workspace a reader does something about what a letter tells; `bill` is its name in addresses. */
export function letterPath(letter: Letter, bill: string): string {
  switch (letter.kind) {
    case 'consultation-invited':
    case 'consultation-extended':
    case 'consultation-ends-soon':
    case 'consultation-reported':
      return `/consultations/${letter.particulars.consultation}`
    case 'comments-answered':
    case 'words-changed':
    case 'comment-moderated':
    case 'comment-restored':
    case 'moderation-stands':
    case 'capacity-decided':
      return `/comments#comment-${letter.particulars.first}`
    case 'comments-assigned':
    case 'assignment-due-soon':
      return `/bills/${bill}/desk?round=${letter.particulars.round}&comment=${letter.particulars.numbers[0]}`
    case 'appeal-waits':
      return `/bills/${bill}/desk?round=${letter.particulars.round}&comment=${letter.particulars.numbers[0]}#moderation`
    case 'round-table-invited':
    case 'round-table-moved':
    case 'round-table-cancelled':
      return `/bills/${bill}/round-tables/${letter.particulars.roundTable}`
    case 'minutes-circulated':
      return `/bills/${bill}/round-tables/${letter.particulars.roundTable}/minutes`
    case 'capacity-claimed':
      return `/organisations/${letter.particulars.organisation}#claims`
    case 'approval-asked':
    case 'approval-ends-soon':
      return `/bills/${bill}/approvals`
  }
}
