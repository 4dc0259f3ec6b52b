import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { Speaking } from '#app/i18n/words.tsx'
import { BillHead } from '#app/ui/bill/bill-head.tsx'

const TITLE = { kk: 'Заң туралы', ru: 'О законе', en: 'On the law' }

test.each([
  ['kk', TITLE, ['kk', 'ru']],
  ['ru', TITLE, ['ru', 'kk']],
  ['en', TITLE, ['en', 'kk', 'ru']],
  ['en', { ...TITLE, en: TITLE.ru }, ['ru', 'kk']],
] as const)('a bill is called in the language of its reader first (%s, %j)', (reader, title, languages) => {
  expect(titlesShown(reader, title)).toEqual(languages.map(language => [language, title[language]]))
})

function titlesShown(reader: InterfaceLanguage, title: typeof TITLE): (readonly [string, string])[] {
  const head = renderToStaticMarkup(
    <Speaking language={reader}>
      <BillHead slug="law" title={title} demonstration={false} amendments={[]} />
    </Speaking>,
  )
  return [...head.matchAll(/<(?:h1|p)[^>]* lang="(\w+)">([^<]*)</g)].map(([, lang = '', text = '']) => [
    lang,
    text,
  ])
}
