import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import type { Remark } from '#app/commands/write-comment.server.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { CausedChange } from '#app/domain/consultation/caused-change.ts'
import { consultationPage } from '#app/queries/consultation/consultation-page.server.ts'
import { takeWording } from '#app/routes/bills.$bill_.desk_.wordings/take-wording.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { consultations } from '#db/schema.ts'
import { latestVersion, loadTexts, type VersionRow } from '#db/versions.server.ts'
import { rewording } from '#tests/support/bill-room.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, SITE } from '#tests/support/desk-room.ts'

const PROPOSED = 'Поверку средств измерений проводит уполномоченный орган один раз в год.'
const AT_SITE = { kind: 'provision', provision: SITE, address: SITE } as const
const NEW = 'Расходы на поверку несёт владелец средства измерений.'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

describe('the change that an answer caused', () => {
  test('is read by everybody word by word when the report is published, and not before', async () => {
    const comment = await proposed({ wording: PROPOSED })
    expect((await asVisitor()).caused).toEqual({})
    await publish()
    const [change] = (await asVisitor()).caused[comment]!
    expect(change).toMatchObject({ language: 'ru', address: FEE })
    expect(sides(change!)).toEqual(['Поверку проводит уполномоченный орган два раза в год.', PROPOSED])
  })

  test('is the new provision where one was asked for in a gap', async () => {
    const gap = { kind: 'insertion', provision: FEE, address: FEE } as const
    const comment = await proposed({ anchor: gap, wording: NEW })
    await publish()
    const changes = (await asVisitor()).caused[comment]!
    expect(changes.map(sides)).toContainEqual(['', NEW])
    expect(changes.every(({ address }) => address !== FEE)).toBe(true)
  })

  test('is not what a colleague had saved meanwhile, where the version was merged with it', async () => {
    const [asked, other] = [await desk.say('theologian'), await desk.say('theologian', { anchor: AT_SITE })]
    const [begun, texts] = await newest()
    await desk.reword('ru', FEE, 'Поверку проводит уполномоченный орган ежегодно.')
    const patches = rewording(texts, 'ru', SITE, 'Сведения о поверке публикуются ежегодно.')
    const draft = { amendment: desk.amendment, parent: begun.id, message: 'Пысықтау', patches }
    const saved = granted(await saveVersion(room.as('second-drafter'), draft))
    if (saved.kind !== 'merged') throw new Error('Somebody else has saved meanwhile.')
    for (const comment of [asked, other]) await answer(comment, saved.version)
    await publish()
    const { caused } = await asVisitor()
    expect(Object.keys(caused)).toEqual([other])
    expect(sides(caused[other]![0]!)[1]).toBe('Сведения о поверке публикуются ежегодно.')
  })

  test('is none where the version did it elsewhere, or where no version carries the answer out', async () => {
    const [elsewhere, noted] = [await desk.say('theologian'), await desk.say('qmdb')]
    const version = await desk.reword('ru', SITE, 'Сведения о поверке публикуются ежегодно.')
    await answer(elsewhere, version)
    await answer(noted, null)
    await publish()
    expect((await asVisitor()).caused).toEqual({})
  })
})

async function newest(): Promise<[VersionRow, Texts]> {
  const version = (await latestVersion(room.db, desk.amendment))!
  return [version, (await loadTexts(room.db, [version]))[0]!]
}

async function proposed(remark: Partial<Remark>): Promise<string> {
  const comment = await desk.say('theologian', { kind: 'proposal', text: '', ...remark })
  const taking = { kind: 'edits', chosen: new Set([0, 1]) } as const
  granted(
    await takeWording(room.as('drafter'), {
      ...{ comment, seen: {}, part: '', reason: 'Пункт 1 статьи 2 уточнён.', taking },
      message: number => `принято из замечания № ${number}`,
    }),
  )
  return comment
}

async function answer(comment: string, version: string | null): Promise<void> {
  granted(
    await answerComments(room.as('drafter'), {
      ...{ comments: [comment], code: 'noted', part: '', provision: '', version, seen: {} },
      reason: 'Учтено в пункте 2 статьи 2.',
    }),
  )
}

async function publish(): Promise<void> {
  await room.db.update(consultations).set({ closesOn: '2026-11-01' }).where(eq(consultations.id, desk.id))
  granted(await publishReport(room.as('drafter', 1), desk.id))
}

async function asVisitor() {
  const visitor = { ...room.as('drafter', 2), actor: { kind: 'visitor' } as const }
  const view = { id: desk.id, act: '', mode: 'law', at: '', language: 'ru' } as const
  return (await consultationPage(visitor, view))!
}

function sides({ stretches }: CausedChange): readonly string[] {
  return [stretches.map(({ before }) => before).join(''), stretches.map(({ after }) => after).join('')]
}
