import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { createHeadlessEditor } from '@lexical/headless'
import { describe, expect, test } from 'vitest'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { LEVELS } from '#app/domain/structure/level.ts'
import { read } from '#app/domain/structure/read.ts'
import { $fromArticle, toArticle } from '#app/editor/article-state.ts'
import { articleOf, linesOf } from '#app/editor/line.ts'
import { ProvisionNode } from '#app/editor/provision-node.ts'

const FIXTURES = new URL('../fixtures/kz/', import.meta.url)

/** What the editor makes of an article that nobody touches. */
function through(article: Provision): Provision {
  const editor = createHeadlessEditor({ nodes: [ProvisionNode] })
  editor.update(() => $fromArticle(article), { discrete: true })
  return toArticle(editor.getEditorState())
}

const tree = fc.memo((depth): fc.Arbitrary<Provision> => {
  const children = depth > 1 ? fc.array(tree(depth - 1), { maxLength: 3 }) : fc.constant([])
  return fc.record(
    {
      id: fc.uuid(),
      level: fc.constantFrom(...LEVELS),
      number: fc.constantFrom('', '1', '5-1', 'IV'),
      heading: fc.constantFrom('', 'Дін', 'О религии'),
      text: fc.constantFrom('', 'сөз', '  blanks kept  ', 'a\nline', 'мемлекет діннен бөлінген;'),
      layout: fc.record({
        before: fc.constantFrom('\n', '\r\n\r\n', ''),
        mark: fc.constantFrom('', '5-1) ', 'Статья 7-1. '),
        gap: fc.constantFrom('', '\n'),
        after: fc.constantFrom('', ' '),
      }),
      children,
    },
    { requiredKeys: ['id', 'level', 'number', 'heading', 'text', 'children'] },
  )
})
const article = tree(4)

describe('what is not touched comes back as it was', () => {
  test('any tree of provisions as lines', () => {
    fc.assert(
      fc.property(article, each => {
        expect(articleOf(linesOf(each))).toEqual(each)
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  test('any tree of provisions through the editor', () => {
    fc.assert(
      fc.property(article, each => {
        expect(through(each)).toEqual(each)
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })

  const files = readdirSync(FIXTURES).filter(name => /_law_(kk|ru)_\d{4}-/.test(name))

  test('both languages are among the laws', () => expect(files.length).toBeGreaterThanOrEqual(8))

  test.each(files)('every article of %s', name => {
    const language: Language = name.includes('_kk_') ? 'kk' : 'ru'
    const { act } = read(readFileSync(new URL(name, FIXTURES), 'utf8'), language)
    const articles = entries(act).filter(({ provision }) => provision.level === 'article')
    expect(articles.length).toBeGreaterThan(20)
    for (const { provision } of articles) expect(through(provision)).toEqual(provision)
  })
})
