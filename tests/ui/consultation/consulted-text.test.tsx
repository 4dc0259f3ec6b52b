// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { changedRows } from '#app/domain/comparison/changed-rows.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import { twinRows } from '#app/domain/structure/printed.ts'
import { read } from '#app/domain/structure/read.ts'
import { Speaking, wordsIn } from '#app/i18n/words.tsx'
import { commentsUnder } from '#app/routes/consultations.$id._index/comments-under.ts'
import { ConsultedText } from '#app/ui/consultation/consulted-text.tsx'

const { consultations, comparison } = wordsIn('ru')

const KK = '1-бап. Мақсат\n\n1. Бірінші.\n\n2. Екінші.\n'
const RU = 'Статья 1. Цель\n\n1. Первое.\n\n2. Второе.\n'

/** A draft that takes paragraph 2 out. */
const rows = draftWith(KK.replace('\n\n2. Екінші.', ''), RU.replace('\n\n2. Второе.', ''))
const [heading, first, gone] = rows

afterEach(cleanup)

test('what a draft takes out can be spoken to where it stood', () => {
  const onProvision = vi.fn()
  show(onProvision)
  fireEvent.click(screen.getByRole('button', { name: `${consultations.commentOnRemoval}: пункт 2 статьи 1` }))
  expect(onProvision).toHaveBeenCalledWith(gone)
})

test('what has another number tells its old one where changes are shown, and not in the law as it would read', () => {
  const renumbered = draftWith(KK.replace('2.', '1-1.'), RU.replace('2.', '1-1.'))
  const wasTwo = comparison.kinds.renumbered('пункт 2 статьи 1')
  show(() => undefined, { rows: renumbered })
  expect(screen.getByText(wasTwo)).toBeTruthy()
  cleanup()
  show(() => undefined, { rows: renumbered, changes: false })
  expect(screen.queryByText(wasTwo)).toBeNull()
})

test('the button under chosen words goes when it is pressed, so that it covers no field', () => {
  const { container } = show(() => undefined)
  document.getSelection()!.selectAllChildren(container.querySelector('[data-provision][lang=ru]')!)
  fireEvent(document, new Event('selectionchange'))
  fireEvent.click(container.querySelector('.words-button')!)
  fireEvent(document, new Event('selectionchange'))
  expect(container.querySelector('.words-button')).toBeNull()
})

test('a comment on a gap stands under the provision before it, and else under what was taken out there', () => {
  const { provision } = gone!.stoodAfter!
  const comment = (kind: string) => ({ provision, anchor: { kind } }) as CommentCard
  const [inGap, onWords] = [comment('insertion'), comment('words')]
  expect([...commentsUnder(rows, [inGap, onWords])]).toEqual([[first, [inGap, onWords]]])
  expect([...commentsUnder([heading!, gone!], [inGap, onWords])]).toEqual([[gone, [inGap]]])
})

function show(onProvision: (row: unknown) => void, draft = {}) {
  return render(
    <Speaking language="ru">
      <ConsultedText
        {...{ rows, onProvision, changes: true, ...draft }}
        reading="both"
        below={() => null}
        onWords={() => undefined}
      />
    </Speaking>,
  )
}

function draftWith(kk: string, ru: string) {
  const after = { kk: read(kk, 'kk').act, ru: read(ru, 'ru').act }
  return changedRows(twinRows(after.kk, after.ru), {
    kk: compareActs(read(KK, 'kk').act, after.kk),
    ru: compareActs(read(RU, 'ru').act, after.ru),
  })
}
