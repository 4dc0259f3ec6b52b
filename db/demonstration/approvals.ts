import { and, eq } from 'drizzle-orm'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { askBody } from '#app/commands/ask-body.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import { replyToApproval } from '#app/commands/reply-to-approval.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import type { Handle } from '#db/client.ts'
import { religionLawIn, type Stage } from '#db/demonstration/bill.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Story } from '#db/demonstration/story.ts'
import { approvalRemarks, organisations, people } from '#db/schema.ts'
import { latestVersion, loadTexts } from '#db/versions.server.ts'

/**
 * Opens a round of approval that is in progress: one body has answered with two remarks, to one of which the developer
 * has replied; one let its term pass in silence; one is still to answer.
 */
export async function* seekApproval({ db, cast, daysAgo }: Stage, bill: string): Story {
  yield daysAgo(OPENED)
  const amendment = await religionLawIn(db, bill)
  const version = (await latestVersion(db, amendment))!
  const drafter = (days: number) => ({ db, actor: cast.drafter, now: daysAgo(days) })
  const consultation = granted(
    await openConsultation(drafter(OPENED), {
      ...{ bill, kind: 'state-bodies', opensOn: dayInKazakhstan(daysAgo(OPENED)), ...NOTE },
      ...{ term: { unit: 'working-days', count: TERM }, versions: [version.id] },
    }),
  )
  const ask = async (organisation: string, days: number, workingDays: number) =>
    granted(await askBody(drafter(days), { consultation, organisation, workingDays }))
  await ask(await houseOf(db, 'finance-body'), OPENED, USUAL)
  await ask(await silentBody(db), OPENED, USUAL)
  const [texts] = await loadTexts(db, [version])
  const remarks = REMARKS.map(({ at, ...remark }) => ({
    ...{ ...remark, amendment, language: 'ru' as const },
    provision: entryAt(texts!.kk, at)!.provision.id,
  }))
  yield daysAgo(ANSWERED)
  const answering = { db, actor: cast['finance-body'], now: daysAgo(ANSWERED) }
  const answer = {
    consultation,
    answer: 'approved-with-remarks',
    language: 'ru',
    reason: '',
    remarks,
  } as const
  const given = granted(await answerApproval(answering, answer))
  const [first] = await db
    .select()
    .from(approvalRemarks)
    .where(and(eq(approvalRemarks.approvalId, given), eq(approvalRemarks.number, 1)))
  yield daysAgo(REPLIED)
  granted(await replyToApproval(drafter(REPLIED), { remark: first!.id, ...REPLY }))
  yield daysAgo(ASKED_LATER)
  await ask(await houseOf(db, 'state-body'), ASKED_LATER, LATER_TERM)
}

const OPENED = 8 // days ago: five working days have passed in whichever week the demonstration is loaded
const TERM = 25 // working days: longer than the public discussion, which so stands first where one is to speak
const USUAL = 5 // working days, the term of a bill
const ANSWERED = 5
const REPLIED = 1.2 // days ago: after the round-table, whenever that was
const ASKED_LATER = 1
const LATER_TERM = 7

async function houseOf(db: Handle, part: Part): Promise<string> {
  const [row] = await db
    .select({ id: people.organisationId })
    .from(people)
    .where(eq(people.email, `${part}@demo.tuzetu`))
  return row!.id!
}

/** A body that nobody speaks for in the demonstration: its silence counts as approval. */
async function silentBody(db: Handle): Promise<string> {
  const [row] = await db
    .insert(organisations)
    .values({
      nameKk: 'Цифрландыру мәселелері жөніндегі орган',
      nameRu: 'Орган по вопросам цифровизации',
      nameEn: 'Body for digital matters',
      demonstration: true,
    })
    .returning({ id: organisations.id })
  return row!.id
}

const NOTE = {
  noteKk: 'Көрсетілім: органдар да, олардың жауаптары да құрастырылған.',
  noteRu: 'Демонстрация: и органы, и их ответы составлены.',
}

// Composed for the demonstration: about drafting, nobody's opinion.
const REMARKS = [
  {
    at: 'art_5__subpara_6-1',
    wording: '',
    reason:
      'В норме не назван источник средств. Предлагается указать, что работа организуется в пределах средств, предусмотренных на эти цели.',
  },
  {
    at: 'art_1__subpara_1-1',
    wording: '',
    reason:
      'Определение длиннее остальных определений статьи. Предлагается разделить его на части, не меняя содержания.',
  },
]

const REPLY = {
  reply: 'accepted-in-part',
  reason:
    'Источник средств будет показан в финансовых расчётах к законопроекту; в тексте нормы он не повторяется.',
} as const
