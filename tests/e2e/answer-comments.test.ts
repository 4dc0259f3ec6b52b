import { eq } from 'drizzle-orm'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { consultations as consultationRows } from '#db/schema.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const DESK = '/bills/religious-activity/desk'
const TAKEN = 'непосредственно участвующих'
const LEFT = 'и иных массовых'
const REASONS = {
  proposal: 'К статье 21: участие уточнено; перечень мероприятий остаётся закрытым.',
  remark: 'К подпункту 1-1) статьи 1: порядок обращения в суд установлен процессуальным законом.',
  vague: 'Порядок уже установлен.',
  slip: 'Скрыто по ошибке.',
  rest: 'Учтено при доработке.',
}

const { desk, consultations, letters, papers } = wordsIn('ru')
const refusals = wordsIn('ru').refusals

describe.skipIf(!hasBrowser())(
  'a drafter answers from the desk, and the authors see what became of it',
  () => {
    let workspace: Workspace
    let drafter: Page

    beforeAll(async () => {
      workspace = await openWorkspace()
      drafter = await person('drafter')
    })

    test('filters are taken back all at once, wherever there is one', async () => {
      await drafter.goto(DESK)
      const clear = drafter.getByRole('link', { name: desk.clear })
      expect(await clear.count()).toBe(0)
      await drafter.getByRole('link', { name: desk.states.unanswered }).click()
      await drafter.waitForURL(/state=unanswered/)
      await clear.click()
      await clear.waitFor({ state: 'detached' })
      expect(drafter.url()).not.toContain('state=')
    })

    test('a comment hidden by mistake is shown again by whoever hid it, and its author is told', async () => {
      await drafter.goto(`${DESK}?comment=3`)
      await drafter.getByText(desk.moderation, { exact: true }).click()
      const moderation = drafter.locator('#moderation')
      const step = (name: string) =>
        moderation.locator('form', { has: drafter.getByRole('button', { name }) })
      expect(await step(desk.takeBack).count()).toBe(0)
      await step(desk.hide).getByLabel(desk.moderationReason).fill(REASONS.slip)
      await step(desk.hide).getByRole('button').click()
      await step(desk.takeBack).getByLabel(desk.moderationReason).fill(REASONS.slip)
      await step(desk.takeBack).getByRole('button').click()
      await moderation.getByText(desk.steps.restored).waitFor()
      await step(desk.hide).waitFor()
      const author = await person('state-body')
      await author.goto('/letters')
      await author.getByText(letters.names['comment-restored']).waitFor()
    })

    test('half of a proposed wording is taken: a version is saved with it, and the answer says which half', async () => {
      await drafter.goto(`${DESK}?comment=2`)
      const proposal = drafter.getByRole('region', { name: desk.proposal })
      for (const each of [2, 3]) await proposal.getByRole('checkbox', { name: desk.edit(each) }).uncheck()
      const result = proposal.locator('.quoted-text')
      expect(await result.innerText()).toContain(TAKEN)
      expect(await result.innerText()).not.toContain(LEFT)
      await proposal.getByLabel(desk.reason).fill(REASONS.proposal)
      await proposal.getByRole('button', { name: desk.take }).click()
      await drafter.waitForURL(/comment=3/)
      await drafter.goto(`${DESK}?comment=2`)
      await drafter.getByRole('link', { name: /^Что изменила версия \d+$/ }).click()
      await drafter.waitForURL(/\/comparison\?/)
      const inserted = drafter.locator('.comparison-rows ins')
      await inserted.filter({ hasText: TAKEN }).first().waitFor()
      expect(await inserted.filter({ hasText: LEFT }).count()).toBe(0)
    })

    test('a remark is rejected with a reason that names the provision, by keyboard to the next', async () => {
      await drafter.goto(`${DESK}?comment=1`)
      const answer = drafter.locator('form.desk-answer')
      await answer.getByLabel(consultations.dispositions.rejected).check()
      await answer.getByLabel(desk.reason).fill(REASONS.vague)
      await drafter.keyboard.press('Control+Enter')
      await answer.getByText(desk.doubts['names-no-provision']('')).waitFor()
      await answer.getByLabel(desk.reason).fill(REASONS.remark)
      await drafter.keyboard.press('Control+Enter')
      await drafter.waitForURL(/comment=2/)
    })

    test('the report of a closed consultation names what has no answer yet, and leads there', async () => {
      const { id, closesOn } = await publicOne()
      await workspace.db
        .update(consultationRows)
        .set({ closesOn: '2026-01-01' })
        .where(eq(consultationRows.id, id))
      await drafter.goto(`/consultations/${id}/report`)
      await drafter.getByText(refusals['consultation.unanswered']({ count: 6 })).waitFor()
      expect(await drafter.getByRole('button', { name: desk.publish }).count()).toBe(0)
      await drafter.getByRole('link', { name: desk.toUnanswered }).click()
      await drafter.getByRole('button', { name: desk.selectAll }).waitFor()
      expect(drafter.url()).toContain('state=unanswered')
      await workspace.db.update(consultationRows).set({ closesOn }).where(eq(consultationRows.id, id))
    })

    test('what is left gets one answer together, once the drafter is sure of it', async () => {
      await drafter.goto(`${DESK}?state=unanswered`)
      await drafter.getByRole('button', { name: desk.selectAll }).click()
      const answer = drafter.locator('form.desk-answer')
      await answer.getByLabel(consultations.dispositions.noted).check()
      await answer.getByLabel(desk.reason).fill(REASONS.rest)
      await drafter.keyboard.press('Control+Enter')
      // They are about several provisions: the desk asks whether one answer does for each of them.
      await answer.getByRole('button', { name: desk.sure }).click()
      await drafter.getByText(desk.noneFits).waitFor()
    })

    test('the report waits for the close, and says until when', async () => {
      await drafter.goto('/bills/religious-activity/consultations')
      const discussed = await publicOne()
      await drafter.locator(`a[href$='${discussed.id}/report']`).click()
      await drafter.getByText(refusals['consultation.not-closed']({ day: discussed.closesOn })).waitFor()
      expect(await drafter.getByRole('button', { name: desk.publish }).count()).toBe(0)
    })

    test('after the close it is published, and everybody reads each answer beside its comment, with what it changed', async () => {
      await workspace.db.update(consultationRows).set({ closesOn: '2026-01-01' })
      await drafter.reload()
      await drafter.getByRole('button', { name: desk.publish }).click()
      await drafter.getByRole('button', { name: desk.publish }).waitFor({ state: 'detached' })
      const visitor = await workspace.reader()
      const discussed = `/consultations/${(await publicOne()).id}`
      await visitor.goto(`${discussed}?act=religion-law`)
      await answered(visitor, REASONS.remark).waitFor()
      await visitor.goto(`${discussed}?act=prevention-law`)
      const caused = answered(visitor, REASONS.proposal).locator('.caused-changes')
      await caused.locator('ins', { hasText: TAKEN }).waitFor()
      expect(await caused.locator('ins', { hasText: LEFT }).count()).toBe(0)
    })

    test('and a visitor reads it, and takes its papers as files', async () => {
      const visitor = await workspace.reader()
      await visitor.goto(`/consultations/${(await publicOne()).id}`)
      await speak(visitor, 'ru')
      await visitor.locator('summary', { hasText: desk.papers }).click()
      for (const kind of ['report', 'remarks-table', 'remarks-note'] as const) {
        const file = visitor.getByRole('link', {
          name: `${papers.kinds[kind]}, ${papers.languages.kk}, DOCX`,
        })
        const answer = await visitor.request.get((await file.getAttribute('href'))!)
        expect([kind, answer.status()]).toEqual([kind, 200])
      }
      await visitor.getByRole('link', { name: desk.report, exact: true }).click()
      await visitor.getByRole('cell', { name: REASONS.remark }).waitFor()
      expect(await visitor.locator('main a[href^="/bills/"]:not([href*="/files/"])').count()).toBe(0)
    })

    test('both authors see the outcome; one whose words changed says that the remark stands', async () => {
      const [theologian, expert] = [await person('theologian'), await person('human-rights')]
      await theologian.goto('/comments')
      await answered(theologian, REASONS.remark)
        .getByRole('button', { name: consultations.disagrees })
        .click()
      await answered(theologian, consultations.replies.disagrees).waitFor()
      await expert.goto('/comments')
      const own = answered(expert, REASONS.proposal)
      expect(await own.locator('.answer-code').innerText()).toContain(
        consultations.dispositions['accepted-in-part'],
      )
      expect(await own.locator('.answer').innerText()).toContain(TAKEN)
      await own.locator('.words-changed del', { hasText: 'при участии' }).waitFor()
      await own.getByRole('button', { name: consultations.standing }).click()
      await answered(expert, consultations.replies.standing).waitFor()
      await drafter.goto(`${DESK}?comment=2`)
      await answered(drafter, consultations.replies.standing).waitFor()
    })

    /** The public discussion; the demonstration has a round of approval as well. */
    async function publicOne() {
      const found = eq(consultationRows.kind, 'public')
      const [row] = await workspace.db.select().from(consultationRows).where(found)
      return row!
    }

    async function person(name: string): Promise<Page> {
      const page = await workspace.reader()
      await signIn(page, name)
      await speak(page, 'ru')
      return page
    }
  },
)

/** The comment with these words in it, its answer and replies included. */
function answered(page: Page, words: string): Locator {
  return page.locator('.comment', { hasText: words })
}
