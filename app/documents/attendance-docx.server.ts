import { TableRow as Row } from 'docx'
import { headCell, plainCell } from '#app/documents/comparative-table-cells.server.ts'
import { centred, fixedTable, paperDocx } from '#app/documents/paper-docx.server.ts'
import { MINUTES_FORM } from '#app/domain/consultation/minutes-form.ts'
import type { Bilingual, RoundTableKind } from '#app/domain/consultation/round-table.ts'
import type { AttendeeCard } from '#app/domain/consultation/round-table-card.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** Who was invited and who came, ready to be printed in one language. */
export interface AttendancePrint {
  readonly language: Language
  readonly kind: RoundTableKind
  readonly title: Bilingual
  readonly number: number
  readonly day: Day
  readonly demonstration: boolean
  readonly attendees: readonly AttendeeCard[]
}

/** The list of participants as a Word document: upright A4, its heads repeated on every page. */
export function attendanceDocx(print: AttendancePrint): Promise<Buffer> {
  const { language, attendees } = print
  const form = MINUTES_FORM[language]
  return paperDocx({
    title: `${form.attendance} ${form.number(print.number)}`,
    language,
    corner: print.demonstration ? form.demonstration : '',
    foot: [],
    upright: true,
    children: [
      ...form.attendanceHeading(print.kind, print.title[language]).map(line => centred(line, true)),
      centred(form.day(print.day)),
      fixedTable(COLUMNS, [
        new Row({
          tableHeader: true,
          cantSplit: true,
          children: form.attendanceHeads.map(head => headCell([head])),
        }),
        ...attendees.map(
          (attendee, at) => new Row({ children: cellsOf(attendee, at + 1, language).map(plainCell) }),
        ),
      ]),
    ],
  })
}

const COLUMNS: readonly number[] = [680, 3_000, 2_600, 1_575, 1_500] // together the width between the margins

function cellsOf(attendee: AttendeeCard, number: number, language: Language): readonly string[] {
  const form = MINUTES_FORM[language]
  const { organisation, name, capacity, came } = attendee
  return [
    `${number}.`,
    organisation[language] || form.inOwnName,
    name[language],
    form.capacities[capacity],
    came ? form.came : form.notCame,
  ]
}
