import { expect, test } from 'vitest'
import { composedPaper } from '#app/queries/paper/composed-paper.server.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

const SYSTEM = { actor: { kind: 'system' }, now: new Date('2026-11-22T09:00:00Z') } as const

test('the papers of a bill have its acts in the order of the amending law, by force and by date', async () => {
  const reader = { db: await demonstrationDatabase(), ...SYSTEM }
  const of = async (kind: 'comparative' | 'amending-text') => {
    const asked = { kind, language: 'ru', subject: '' } as const
    return (await composedPaper(reader, 'religious-activity', asked))!.paper
  }
  const said = JSON.stringify((await of('amending-text')).blocks)
  const titles = ['О профилактике правонарушений', 'О религиозной деятельности и религиозных объединениях']
  expect(said.indexOf(titles[0]!)).toBeLessThan(said.indexOf(titles[1]!))
  const { blocks, versions } = await of('comparative')
  const overs = blocks.flatMap(block =>
    block.kind === 'table' ? block.rows.flatMap(row => ('over' in row ? [row.over] : [])) : [],
  )
  for (const lines of [overs, versions])
    expect(lines).toEqual(titles.map(title => expect.stringContaining(`«${title}»`)))
})
