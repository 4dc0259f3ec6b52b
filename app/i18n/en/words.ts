import { origins } from '#app/i18n/en/origins.ts'
import { organisations } from '#app/i18n/en/organisations.ts'
import { positions } from '#app/i18n/en/positions.ts'
import { papers } from '#app/i18n/en/papers.ts'
import { approvals } from '#app/i18n/en/approvals.ts'
import { home } from '#app/i18n/en/home.ts'
import { letters } from '#app/i18n/en/letters.ts'
import { amending } from '#app/i18n/en/amending.ts'
import { bills } from '#app/i18n/en/bills.ts'
import { checks } from '#app/i18n/en/checks.ts'
import { collision } from '#app/i18n/en/collision.ts'
import { history } from '#app/i18n/en/history.ts'
import { table } from '#app/i18n/en/table.ts'
import { text } from '#app/i18n/en/text.ts'
import { finding } from '#app/i18n/en/finding.ts'
import { threeTexts } from '#app/i18n/en/three-texts.ts'
import { record } from '#app/i18n/en/record.ts'
import { people } from '#app/i18n/en/people.ts'
import { acts } from '#app/i18n/en/acts.ts'
import { structure } from '#app/i18n/en/structure.ts'
import { access } from '#app/i18n/en/access.ts'
import { comparison } from '#app/i18n/en/comparison.ts'
import { importing } from '#app/i18n/en/importing.ts'
import { refusals } from '#app/i18n/en/refusals.ts'
import { desk } from '#app/i18n/en/desk.ts'
import { roundTables } from '#app/i18n/en/round-tables.ts'
import { calendar } from '#app/i18n/en/calendar.ts'
import { consultations } from '#app/i18n/en/consultations.ts'
import { sending } from '#app/i18n/en/sending.ts'
import { shell } from '#app/i18n/en/shell.ts'

/** Everything the interface says, in English; the other dictionaries have its shape. */
export const en = {
  amending,
  bills,
  checks,
  collision,
  history,
  home,
  letters,
  text,
  record,
  people,
  acts,
  importing,
  structure,
  access,
  refusals,
  calendar,
  consultations,
  roundTables,
  positions,
  organisations,
  origins,
  papers,
  approvals,
  desk,
  sending,
  shell,
  comparison,
  table,
  finding,
  threeTexts,
}

export type Words = typeof en
