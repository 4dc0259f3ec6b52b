import { expect, test } from 'vitest'
import { middleOf } from '#app/domain/comparison/engine/middle.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'

const lead = 'Лицо, получившее уведомление уполномоченного органа об устранении нарушений,'
const trail = 'со дня его вручения, если иное не установлено законами Республики Казахстан.'

test('the middle is the change with a few words beside it', () => {
  const [before, after] = middles(
    `${lead} отвечает за десять дней ${trail}`,
    `${lead} отвечает за год ${trail}`,
  )
  expect(before).toBe('устранении нарушений, отвечает за десять дней со дня его вручения, если')
  expect(after).toBe('устранении нарушений, отвечает за год со дня его вручения, если')
})

test('nothing is cut inside a bracket, where «5)» is another token', () => {
  const open = `${lead} (кроме указанного в подпункте`
  const [before] = middles(
    `${open} 5) пункта 3 и в иных местах) отвечает`,
    `${open} 5) пункта 4 и в иных местах) отвечает`,
  )
  expect(before?.startsWith(lead)).toBe(true)
})

test('a change that can slide is shown where a clause would lie', () => {
  const old = `${lead} подаёт заявление, прилагает справку, ${trail}\n`
  const now = `${lead} подаёт заявление, прилагает отчёт, прилагает справку, ${trail}\n`
  const { pieces } = compareTexts(old, now)
  const marked = Array.from({ length: pieces.length / PIECE }, (_, at) => pieces.subarray(at * PIECE))
    .filter(([what]) => what === CHANGED)
    .map(([, from, to, start, end]) => [old.slice(from, to), now.slice(start, end)])
  expect(marked).toEqual([['', ', прилагает отчёт']])
})

function middles(before: string, after: string): string[] {
  const [old, now] = [before, after].map(text => ({ start: 0, end: text.length })) as [Range, Range]
  const middle = middleOf([before, after], old, now)
  return [before, after].map(text => text.slice(middle.lead, text.length - middle.trail).trim())
}

interface Range {
  readonly start: number
  readonly end: number
}
