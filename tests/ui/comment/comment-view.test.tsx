// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import { Speaking, wordsIn } from '#app/i18n/words.tsx'
import { CommentView } from '#app/ui/comment/comment-view.tsx'

const { consultations, desk } = wordsIn('en')
const name = { kk: 'Теолог', ru: 'Теолог', en: 'Theologian' }

afterEach(cleanup)

function shown(more: Partial<CommentCard>): string {
  const comment: CommentCard = {
    ...{ id: '1', consultation: '1', number: 1, act: null, kind: 'remark', language: 'ru', provision: null },
    ...{ anchor: { kind: 'draft' }, text: '', wording: null, author: '1', spoken: false },
    speaker: { name, capacity: 'expert', organisation: null, claim: null },
    ...{ writtenAt: '2026-11-20T10:00:00Z', submittedAt: '2026-11-20T10:00:00Z', answer: null, replies: [] },
    ...{ placement: null, hidden: null, struck: [], appeal: null, ...more },
  }
  render(
    <Speaking language="en">
      <CommentView comment={comment} wordingNow={null} />
    </Speaking>,
  )
  return screen.getByRole('article').textContent
}

test('whoever still reads a hidden comment is told that others do not', () => {
  const read = shown({ hidden: 'A name.', text: 'Почему?' })
  expect(read).toContain(consultations.hidden('A name.') + consultations.hiddenFromOthers)
})

test('everybody else reads the reason alone', () => {
  const read = shown({ hidden: 'A name.' })
  expect(read).toContain(consultations.hidden('A name.'))
  expect(read).not.toContain(consultations.hiddenFromOthers)
})

test('struck words are named to those who may know them, and to nobody else', () => {
  const struck = (words: string) => shown({ struck: [{ words, reason: 'A number.' }], text: 'Звоните.' })
  expect(struck('8 701')).toContain(`${desk.stub('A number.')}${desk.hiddenWords}: 8 701`)
  cleanup()
  const others = struck('')
  expect(others).toContain(desk.stub('A number.'))
  expect(others).not.toContain(desk.hiddenWords)
})
