import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ApprovalAnswer, RemarkReply } from '#app/domain/consultation/approval.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { registerBody } from '#tests/support/members.ts'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'

const { approvals, consultations } = wordsIn('kk')
const BILL = '/bills/religious-activity'

// Composed, about drafting only.
const [FIRST, SECOND, THIRD] = [
  'Бірінші мемлекеттік орган',
  'Екінші мемлекеттік орган',
  'Үшінші мемлекеттік орган',
]
const REMARK = 'Норманың мәтінінде мерзім көрсетілмеген.'
const REFUSAL = 'Жобаға қаржы есептері қоса берілмеген.'
const REPLIES = {
  remark: 'Мерзім осы баптың келесі тармағында белгіленген.',
  refusal: 'Жоба қосымша шығынды талап етпейді.',
}

/** In the table of disagreements, where the demonstration's own approval with two open remarks stands before. */
const PRINTED: Record<
  Language,
  { readonly heading: string; readonly openTitle: string; readonly open: string; readonly signing: string }
> = {
  kk: {
    heading: 'КЕЛІСПЕУШІЛІКТЕР КЕСТЕСІ',
    openTitle: 'Шешілмеген келіспеушіліктер',
    open: `Жоба тұтастай – ${THIRD}, 2-келісу, 1-айналым`,
    signing: 'Әзірлеуші мемлекеттік органның бірінші басшысы',
  },
  ru: {
    heading: 'ТАБЛИЦА РАЗНОГЛАСИЙ',
    openTitle: 'Неснятые разногласия',
    open: `Проект в целом – ${THIRD}, согласование 2, круг 1`,
    signing: 'Первый руководитель',
  },
}

describe.skipIf(!hasBrowser())('state bodies approve a bill in two rounds', () => {
  let workspace: Workspace
  let drafter: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    await registerBody(workspace.db, 'first-body', FIRST)
    await registerBody(workspace.db, 'second-body', SECOND)
    await registerBody(workspace.db, 'third-body', THIRD)
    drafter = await person('drafter')
  })

  test('three bodies answer: without remarks, with a remark, and with a refusal', async () => {
    await openRound(drafter, [FIRST, SECOND, THIRD], true)
    await answer(await person('first-body'), 'approved')
    await answer(await person('second-body'), 'approved-with-remarks', addRemark)
    await answer(await person('third-body'), 'refused', form =>
      form.getByLabel(approvals.reason, { exact: true }).fill(REFUSAL),
    )
    await drafter.reload()
    await drafter.getByText(approvals.openCount(4, 4)).waitFor()
  })

  test('the developer replies to both remarks, and both stay open', async () => {
    await reply(drafter, REMARK, { reply: 'accepted-in-part', reason: REPLIES.remark })
    await reply(drafter, REFUSAL, { reply: 'rejected', reason: REPLIES.refusal })
    for (const words of [REMARK, REFUSAL])
      await remarkWith(drafter, words).getByText(approvals.outcomes.standing).waitFor()
  })

  test('in the second round one body agrees, and the table shows what is left and with whom', async () => {
    await openRound(drafter, [SECOND, THIRD])
    await answer(await person('second-body'), 'approved')
    await drafter.reload()
    await drafter.getByText(approvals.openCount(3, 4)).waitFor()
    await remarkWith(drafter, REMARK).getByText(approvals.outcomes.dropped).waitFor()
    await drafter.getByRole('checkbox', { name: approvals.onlyOpen }).check()
    await drafter.waitForURL(/open=1/)
    await drafter
      .getByRole('combobox', { name: approvals.inRound })
      .selectOption(approvals.roundName({ chain: 2, round: 1 }))
    await drafter.waitForURL(/round=2\.1/)
    await remarkWith(drafter, REMARK).waitFor({ state: 'detached' })
    const open = await drafter.locator('.disagreement').allInnerTexts()
    expect(open).toHaveLength(1)
    for (const words of [THIRD, REFUSAL, REPLIES.refusal, approvals.outcomes.standing])
      expect(open[0]).toContain(words)
  })

  test.each(['kk', 'ru'] as const)(
    'the table is downloaded in %s, and ends with what is open',
    async language => {
      const words = await downloadTable(drafter, language)
      const { heading, openTitle, open, signing } = PRINTED[language]
      expect(words).toContain(heading)
      for (const said of [FIRST, SECOND, THIRD, REMARK, REFUSAL, REPLIES.remark, REPLIES.refusal])
        expect(words).toContain(said)
      const [, after = ''] = words.split(openTitle)
      const [left = '', ...signatures] = after.split(signing)
      expect(left).toContain(`3. ${open}`)
      expect(left).not.toContain(SECOND)
      expect(signatures.join(signing)).toContain(`(${SECOND})`)
    },
  )

  async function person(name: string): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, name)
    return page
  }
})

/** Opens a round with state bodies on all that is drafted and asks the bodies; stays on the page of approval. */
async function openRound(page: Page, bodies: readonly string[], anew = false): Promise<void> {
  await page.goto(`${BILL}/consultations/new`)
  await page.getByLabel(consultations.kind).selectOption(consultations.kinds['state-bodies'])
  if (anew) await page.getByLabel(consultations.beginsAnew).check()
  await page.getByLabel(consultations.termLength).fill('5')
  await page.getByRole('button', { name: consultations.open }).click()
  await page.waitForURL(/consultations\/[0-9a-f-]{36}$/)
  await page.goto(`${BILL}/approvals`)
  const asking = page.getByRole('region', { name: approvals.ask })
  for (const body of bodies) {
    await asking.getByLabel(approvals.body).selectOption({ label: body })
    await asking.getByRole('button', { name: approvals.ask }).click()
    await asking.getByRole('option', { name: body }).waitFor({ state: 'detached' })
  }
}

/** Answers in the last round for one's body, with what the answer needs. */
async function answer(
  page: Page,
  given: ApprovalAnswer,
  fill: (form: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.goto(`${BILL}/approvals`)
  const form = page.getByRole('region', { name: approvals.answerTitle })
  await form.getByLabel(approvals.answer, { exact: true }).selectOption(given)
  await fill(form)
  await form.getByRole('button', { name: approvals.give }).click()
  await page.locator('section:has(table)').last().locator(`.approval-state.${given}`).waitFor()
}

/** Adds a remark on the first element that the draft changes. */
async function addRemark(form: Locator): Promise<void> {
  await form.getByRole('button', { name: approvals.addRemark }).click()
  await form.getByLabel(approvals.element).selectOption({ index: 1 })
  await form.getByLabel(approvals.justification).fill(REMARK)
}

interface Replied {
  readonly reply: RemarkReply
  readonly reason: string
}

/** The developer's word to the remark that says `words`. */
async function reply(page: Page, words: string, { reply, reason }: Replied): Promise<void> {
  const remark = remarkWith(page, words)
  await remark.locator('summary').click()
  await remark.getByLabel(approvals.answer, { exact: true }).selectOption(reply)
  await remark.getByLabel(approvals.replyReason).fill(reason)
  await remark.getByRole('button', { name: approvals.reply }).click()
  await remark.locator('p', { hasText: reason }).waitFor()
}

function remarkWith(page: Page, words: string): Locator {
  return page.locator('.disagreement', { hasText: words })
}

/** The words of the table of disagreements as the Word file has them. */
async function downloadTable(page: Page, language: Language): Promise<string> {
  await page.goto(`${BILL}/papers/disagreements?language=${language}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[href*="files/docx?language=${language}"]`).click(),
  ])
  return wordsOfDocx(readFileSync((await download.path())!))
}
