import type { MetaArgs } from '@remix-run/react'
import { expect, test } from 'vitest'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { titled } from '#app/ui/titled.ts'

const ACT = { titleKk: 'Жарнама туралы', titleRu: 'О рекламе' }
const BILL = {
  title: { kk: 'Кітап туралы', ru: 'О внесении изменений в Закон «О книге»', en: 'On books' },
}

function titleOf(meta: ReturnType<typeof titled>, language: InterfaceLanguage, asked: object): unknown {
  const { bill, data } = asked as { bill?: unknown; data?: unknown }
  const matches = [
    { id: 'root', data: { language } },
    ...(bill ? [{ id: 'routes/bills.$bill', data: bill }] : []),
  ]
  return meta({ matches, data } as unknown as MetaArgs)
}

const onAct = titled<() => { act: typeof ACT }>(
  words => words.comparison.title,
  ({ act }) => act,
) as ReturnType<typeof titled>

test.each([
  ['kk', 'Жарнама туралы · Салыстыру · Түзету'],
  ['ru', 'О рекламе · Сравнение · Түзету'],
  ['en', 'О рекламе · Comparison · Tuzetu'],
] as const)('an act stands before its page in %s', (language, title) => {
  expect(titleOf(onAct, language, { data: { act: ACT } })).toEqual([{ title }])
})

test('a page can be told from another of the same act by its data', () => {
  const edition = titled<() => { act: typeof ACT; day: string }>(
    ({ acts }, data) => (data ? acts.inForceOn(data.day) : acts.editions),
    ({ act }) => act,
  ) as ReturnType<typeof titled>
  const title = 'О рекламе · Действует с 1 июля 2023 года · Түзету'
  expect(titleOf(edition, 'ru', { data: { act: ACT, day: '2023-07-01' } })).toEqual([{ title }])
  expect(titleOf(edition, 'ru', {})).toEqual([{ title: 'Редакции · Түзету' }])
})

test('every page below a bill begins with the bill', () => {
  const meta = titled(words => words.text.title)
  expect(titleOf(meta, 'ru', { bill: BILL, data: {} })).toEqual([{ title: 'О книге · Текст · Түзету' }])
  expect(titleOf(meta, 'kk', { bill: BILL, data: {} })).toEqual([{ title: 'Кітап туралы · Мәтін · Түзету' }])
})

test('a page about nothing in particular, or that was not found, has its own title only', () => {
  expect(titleOf(onAct, 'ru', {})).toEqual([{ title: 'Сравнение · Түзету' }])
  expect(
    titleOf(
      titled(words => words.bills.title),
      'ru',
      { data: {} },
    ),
  ).toEqual([{ title: 'Законопроекты · Түзету' }])
})
