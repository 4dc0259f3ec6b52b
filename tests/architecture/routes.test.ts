import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const ROUTES = new URL('../../app/routes/', import.meta.url)
const routes = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))

/** The text of an exported function of a module, to the brace that closes it at the line's beginning. */
function exported(source: string, name: string): string | null {
  return new RegExp(`^export (async )?function ${name}\\b[\\s\\S]*?^}`, 'm').exec(source)?.[0] ?? null
}

describe.each(routes)('app/routes/%s', file => {
  const source = readFileSync(new URL(file, ROUTES), 'utf8')

  test('asks who is there before it answers', () => {
    for (const name of ['loader', 'action']) {
      const answering = exported(source, name)
      if (answering) expect(answering, name).toMatch(/\b(guard|visit)\(/)
    }
  })

  test('exports its loader and action as functions, where the check above can read them', () => {
    expect(source).not.toMatch(/^export (?:const |let |\{[^}]*\b)(?:loader|action)\b/m)
  })
})
