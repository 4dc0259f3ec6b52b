import { MINUTES_FORM } from '#app/domain/consultation/minutes-form.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { AttendeeCard, RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import type { Paper } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What the list of participants is made of. */
export interface AttendanceFacts {
  readonly card: Pick<
    RoundTableCard,
    'kind' | 'title' | 'number' | 'startsAt' | 'place' | 'chair' | 'secretary' | 'bill'
  >
  readonly attendees: readonly AttendeeCard[]
  /** The versions that were discussed, as papers name them. */
  readonly versions: readonly string[]
}

/** The list of participants: who was invited, in which capacity, and who came; the secretary signs it. */
export function attendancePaper({ card, attendees, versions }: AttendanceFacts, language: Language): Paper {
  const form = MINUTES_FORM[language]
  const rows = attendees.map(({ organisation, name, capacity, came }, at) => ({
    cells: [
      `${at + 1}.`,
      organisation[language] || form.inOwnName,
      name[language],
      form.capacities[capacity],
      came ? form.came : form.notCame,
    ],
  }))
  const day = form.day(dayInKazakhstan(new Date(card.startsAt)))
  return {
    ...{ kind: 'attendance', language, sheet: 'upright', mark: '', asOf: '', versions },
    heading: form.attendanceHeading(card.kind, card.title[language], card.bill.title[language]),
    blocks: [
      { kind: 'apart', words: [form.number(card.number), day, card.place[language]] },
      { kind: 'table', heads: form.attendanceHeads, widths: WIDTHS, numbered: false, rows },
      { kind: 'apart', words: [form.secretary, '____________________', card.secretary[language]] },
    ],
    signatures: [],
    demonstration: card.bill.demonstration ? form.demonstration : '',
  }
}

const WIDTHS = [8, 29, 25, 17, 21]
