import { placeComments } from '#app/commands/place-comments.server.ts'
import { likeRemarks } from '#app/domain/consultation/like-remarks.ts'
import type { Database } from '#db/client.ts'
import { comments } from '#db/schema.ts'
import { consultedCode, type ConsultedCode } from '#tests/bench/consulted-code.ts'
import { printLayout } from '#tests/bench/layout.ts'
import { inEmptyDatabase, openSite, printVisits } from '#tests/bench/site.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'

const REANCHORING = 5_000 // ms: what the way of all comments to a new version may take

/** The desk, the reading page and a new version, with 5,000 comments of 300 organisations on a code of 2 MB. */
export async function printConsultation(code: string): Promise<void> {
  await inEmptyDatabase(async (db, sql) => {
    const consulted = await consultedCode(db, code)
    await printPlacing(db, consulted)
    await sql.unsafe('analyze')
    printLikes(await db.select().from(comments))
    await printPages(db, consulted)
  })
}

async function printPlacing(db: Database, { newest, comments }: ConsultedCode): Promise<void> {
  printHead('A new version', ['comments', 'all have their place after ms', 'budget ms'])
  const started = performance.now()
  await placeComments({ db, actor: { kind: 'system' }, now: new Date() }, newest)
  printRow([comments, ms(performance.now() - started), REANCHORING])
}

/** How long it takes to find like remarks among all, and where a fifth or nearly all are one letter, signed. */
function printLikes(rows: readonly (typeof comments.$inferSelect)[]): void {
  printHead('Like remarks', ['comments', 'of these one letter', 'groups', 'largest', 'ms'])
  for (const share of [0, 0.2, 0.9]) {
    const remarks = rows.map(({ provisionId, text, ...row }, at) => ({
      ...{ ...row, provision: provisionId },
      text: at < share * rows.length ? `${LETTER} Житель ${at}` : text,
    }))
    const started = performance.now()
    const groups = likeRemarks(remarks)
    const took = performance.now() - started
    printRow([rows.length, share * rows.length, groups.length, groups[0]?.length ?? 0, ms(took)])
  }
}

const LETTER = 'Прошу исключить эту норму: она удорожает работу малых предприятий и ничего не даёт гражданам.'

async function printPages(
  db: Database,
  { bill, consultation, drafter, act, reformedOn }: ConsultedCode,
): Promise<void> {
  const site = await openSite(db, drafter)
  const desk = `/bills/${bill}/desk`
  const reform = `/acts/${act}/comparison?to=${reformedOn}`
  const pages = [
    ['desk', desk],
    ['desk, comment 3,000', `${desk}?comment=3000`],
    ['desk, unanswered', `${desk}?state=unanswered`],
    ['desk, one organisation and kind', `${desk}?kind=remark&organisation=none`],
    ['desk, uncertain places', `${desk}?uncertain=1`],
    ['desk, mine and overdue', `${desk}?mine=1&overdue=1`],
    ['reading page, changes', `/consultations/${consultation}`],
    ['reading page, the law', `/consultations/${consultation}?mode=law`],
    ['like remarks of one', `${desk}/like-remarks?consultation=${consultation}&comment=1`],
    ['report', `/consultations/${consultation}/report`],
    ['comparison, the first window', `/bills/${bill}/comparison`],
    ['comparison, the last window', `/bills/${bill}/comparison?part=999`],
    ['comparison, side by side', `/bills/${bill}/comparison?layout=side`],
    ['comparison, both languages', `/bills/${bill}/comparison?text=both`],
    ['three texts', `/bills/${bill}/three-texts`],
    ['comparison of 5,000 changes, the first window', reform],
    ['comparison of 5,000 changes, all from their route', reform.replace('?', '/rows?')],
    ['report, its end', `/consultations/${consultation}/report?from=4900`],
  ] as const
  await printVisits(site, pages)
  await printLayout(site.origin, site.headers.Cookie, [
    ['comparison, the first window', `/bills/${bill}/comparison`],
    ['comparison of 5,000 changes, all at once', `${reform}&part=all`],
  ])
  site.close()
}
