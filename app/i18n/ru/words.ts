import { origins } from '#app/i18n/ru/origins.ts'
import { organisations } from '#app/i18n/ru/organisations.ts'
import { positions } from '#app/i18n/ru/positions.ts'
import { papers } from '#app/i18n/ru/papers.ts'
import { approvals } from '#app/i18n/ru/approvals.ts'
import { home } from '#app/i18n/ru/home.ts'
import { letters } from '#app/i18n/ru/letters.ts'
import { amending } from '#app/i18n/ru/amending.ts'
import { bills } from '#app/i18n/ru/bills.ts'
import { checks } from '#app/i18n/ru/checks.ts'
import { collision } from '#app/i18n/ru/collision.ts'
import { history } from '#app/i18n/ru/history.ts'
import { table } from '#app/i18n/ru/table.ts'
import { text } from '#app/i18n/ru/text.ts'
import { finding } from '#app/i18n/ru/finding.ts'
import { threeTexts } from '#app/i18n/ru/three-texts.ts'
import { record } from '#app/i18n/ru/record.ts'
import { people } from '#app/i18n/ru/people.ts'
import { acts } from '#app/i18n/ru/acts.ts'
import { structure } from '#app/i18n/ru/structure.ts'
import { access } from '#app/i18n/ru/access.ts'
import { comparison } from '#app/i18n/ru/comparison.ts'
import { importing } from '#app/i18n/ru/importing.ts'
import { refusals } from '#app/i18n/ru/refusals.ts'
import { desk } from '#app/i18n/ru/desk.ts'
import { roundTables } from '#app/i18n/ru/round-tables.ts'
import { calendar } from '#app/i18n/ru/calendar.ts'
import { consultations } from '#app/i18n/ru/consultations.ts'
import { sending } from '#app/i18n/ru/sending.ts'
import { shell } from '#app/i18n/ru/shell.ts'
import type { Words } from '#app/i18n/en/words.ts'

export const ru: Words = {
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
