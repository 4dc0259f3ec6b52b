import { asc, desc, eq } from 'drizzle-orm'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import { writeComment } from '#app/commands/write-comment.server.ts'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { CONTEXT } from '#app/domain/anchoring/quotation.ts'
import type { Capacity, CommentKind } from '#app/domain/consultation/comment.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { Handle } from '#db/client.ts'
import { enter, type Stage } from '#db/demonstration/bill.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Story } from '#db/demonstration/story.ts'
import { amendments, comments, versions } from '#db/schema.ts'
import { loadTexts } from '#db/versions.server.ts'

/** Opens a public discussion of the bill's newest versions; some of the cast comment on the drafting, one is answered. */
export async function* discussBill(stage: Stage, bill: string): Story {
  const { db, cast, daysAgo } = stage
  yield daysAgo(OPENED)
  await enter(stage, bill, { code: 'public-discussion', days: OPENED })
  const opening = { db, actor: cast.drafter, now: daysAgo(OPENED) }
  const newest = await newestVersions(db, bill)
  const consultation = granted(
    await openConsultation(opening, {
      ...{ bill, kind: 'public', opensOn: dayInKazakhstan(opening.now), ...NOTE },
      term: { unit: 'working-days', count: 15 },
      versions: newest.map(version => version.id),
    }),
  )
  for (const remark of REMARKS) {
    yield daysAgo(remark.daysAgo)
    const writing = { db, actor: cast[remark.by], now: daysAgo(remark.daysAgo) }
    const { amendment, anchor } = await placeOf(db, newest, remark)
    granted(await writeComment(writing, { ...remark, consultation, amendment, anchor }))
    granted(await submitComments(writing, consultation, remark.capacity))
  }
  yield daysAgo(ANSWERED)
  await answerFirst(stage, consultation)
}

const OPENED = 8.5 // days ago: between the last version and the round of approval
const ANSWERED = 1

const NOTE = {
  noteKk:
    'Көрсетілім: құрастырылған заң жобасы. Пікір нормалардың жазылуына қатысты; ол ешкімнің шынайы пікірі емес.',
  noteRu:
    'Демонстрация: составленный законопроект. Замечания касаются изложения норм; это не чьё-либо подлинное мнение.',
}

/** What one of the cast says: on chosen words of a language text, by the identity of the provision. */
interface DemonstrationRemark {
  readonly by: Part
  readonly capacity: Capacity
  readonly daysAgo: number
  readonly kind: CommentKind
  readonly language: Language
  readonly quote: string
  readonly text: string
  readonly wording: string | null
}

const PLACES = 'Запрещается ношение в общественных местах'

// Composed for the demonstration: about drafting, nobody's opinion.
const REMARKS: readonly DemonstrationRemark[] = [
  {
    ...{ by: 'theologian', capacity: 'expert', daysAgo: 7, kind: 'remark', language: 'kk' },
    quote: 'заңды күшіне енген сот шешімімен анықталған',
    text: 'Қай соттың шешімі туралы айтылғаны және оны кім сұрай алатыны көрсетілмеген. Норманы процестік заңдағы тиісті бапқа сілтемемен толықтыру қажет.',
    wording: null,
  },
  {
    ...{ by: 'human-rights', capacity: 'expert', daysAgo: 7, kind: 'proposal', language: 'ru' },
    quote: 'при участии в спортивных и культурных мероприятиях',
    text: 'Перечень исключений закрыт. Предлагается уточнить слова об участии, чтобы норма применялась одинаково.',
    wording:
      'Запрещается ношение в общественных местах предметов одежды, препятствующих распознаванию лица, за исключением случаев, когда это необходимо для исполнения служебных (трудовых) обязанностей, в медицинских целях, при погодных условиях, а также для лиц, непосредственно участвующих в спортивных, культурных и иных массовых мероприятиях.',
  },
  {
    ...{ by: 'state-body', capacity: 'expert', daysAgo: 5, kind: 'question', language: 'ru' },
    quote: 'организуют реабилитационную работу',
    text: 'За счёт каких средств организуется эта работа? В обосновании об этом не сказано.',
    wording: null,
  },
  // Three that say the same in other words: the desk suggests one answer to them.
  {
    ...{ by: 'state-body', capacity: 'expert', daysAgo: 5, kind: 'remark', language: 'ru' },
    quote: PLACES,
    text: 'В проекте не определено, какие места относятся к общественным. Предлагается дать отсылку к акту, в котором это понятие определено.',
    wording: null,
  },
  {
    ...{ by: 'theologian', capacity: 'expert', daysAgo: 5, kind: 'remark', language: 'ru' },
    quote: PLACES,
    text: 'Просим уточнить: в проекте не определено, какие места относятся к общественным. Нужна отсылка к акту, в котором это понятие определено.',
    wording: null,
  },
  {
    ...{ by: 'qmdb', capacity: 'expert', daysAgo: 5, kind: 'remark', language: 'ru' },
    quote: PLACES,
    text: 'Не определено, какие места относятся к общественным; предлагается дать отсылку к акту, в котором это понятие определено, или перечислить их.',
    wording: null,
  },
]

/** The answer that shows what an answer looks like: to the question about money. */
async function answerFirst({ db, cast, daysAgo }: Stage, consultation: string): Promise<void> {
  const rows = await db
    .select()
    .from(comments)
    .where(eq(comments.consultationId, consultation))
    .orderBy(asc(comments.number))
  const question = rows.find(comment => comment.kind === 'question')!
  granted(
    await answerComments(
      { db, actor: cast.drafter, now: daysAgo(ANSWERED) },
      {
        ...{ comments: [question.id], code: 'noted', part: '', provision: '', version: null, seen: {} },
        reason:
          'К подпункту 6-1) статьи 5: расходы будут показаны в финансовых расчётах к законопроекту; обоснование дополнено ссылкой на них.',
      },
    ),
  )
}

type NewestVersion = typeof versions.$inferSelect

function newestVersions(db: Handle, bill: string): Promise<NewestVersion[]> {
  return db
    .selectDistinctOn([versions.amendmentId])
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .where(eq(amendments.billId, bill))
    .orderBy(asc(versions.amendmentId), desc(versions.number))
    .then(rows => rows.map(row => row.versions))
}

async function placeOf(db: Handle, newest: readonly NewestVersion[], remark: DemonstrationRemark) {
  const texts = await loadTexts(db, newest)
  for (const [at, version] of newest.entries()) {
    const entry = entries(texts[at]![remark.language]).find(each =>
      ownText(each.provision).includes(remark.quote),
    )
    if (!entry) continue
    return { amendment: version.amendmentId, anchor: anchorOn(entry, remark) }
  }
  throw new Error(`The demonstration's draft has no words «${remark.quote}».`)
}

function anchorOn(
  { address, provision }: ReturnType<typeof entries>[number],
  { quote, language }: DemonstrationRemark,
): Anchor {
  const text = ownText(provision)
  const start = text.indexOf(quote)
  const end = start + quote.length
  return {
    ...{ kind: 'words', language, provision: provision.id, address, start, end, quote },
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
