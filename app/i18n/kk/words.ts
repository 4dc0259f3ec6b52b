import { origins } from '#app/i18n/kk/origins.ts'
import { organisations } from '#app/i18n/kk/organisations.ts'
import { positions } from '#app/i18n/kk/positions.ts'
import { papers } from '#app/i18n/kk/papers.ts'
import { approvals } from '#app/i18n/kk/approvals.ts'
import { home } from '#app/i18n/kk/home.ts'
import { letters } from '#app/i18n/kk/letters.ts'
import { amending } from '#app/i18n/kk/amending.ts'
import { bills } from '#app/i18n/kk/bills.ts'
import { checks } from '#app/i18n/kk/checks.ts'
import { collision } from '#app/i18n/kk/collision.ts'
import { history } from '#app/i18n/kk/history.ts'
import { table } from '#app/i18n/kk/table.ts'
import { text } from '#app/i18n/kk/text.ts'
import { finding } from '#app/i18n/kk/finding.ts'
import { threeTexts } from '#app/i18n/kk/three-texts.ts'
import { record } from '#app/i18n/kk/record.ts'
import { people } from '#app/i18n/kk/people.ts'
import { acts } from '#app/i18n/kk/acts.ts'
import { structure } from '#app/i18n/kk/structure.ts'
import { access } from '#app/i18n/kk/access.ts'
import { comparison } from '#app/i18n/kk/comparison.ts'
import { importing } from '#app/i18n/kk/importing.ts'
import { refusals } from '#app/i18n/kk/refusals.ts'
import { desk } from '#app/i18n/kk/desk.ts'
import { roundTables } from '#app/i18n/kk/round-tables.ts'
import { calendar } from '#app/i18n/kk/calendar.ts'
import { consultations } from '#app/i18n/kk/consultations.ts'
import { sending } from '#app/i18n/kk/sending.ts'
import { shell } from '#app/i18n/kk/shell.ts'
import type { Words } from '#app/i18n/en/words.ts'

export const kk: Words = {
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
