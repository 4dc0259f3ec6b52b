import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const KAZAKH = /[әғқңөұүһі]/i
const MIXED = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/gu
const NAMES_IN_KAZAKH = /Түзету|Қазақша/g // a name and the name of a language stand so in Russian too

describe.each(['kk', 'ru'])('the sentences of the interface, %s', language => {
  const folder = fileURLToPath(new URL(`../../app/i18n/${language}/`, import.meta.url))
  const files = readdirSync(folder).map(file => [file, readFileSync(folder + file, 'utf8')] as const)

  test.each(files)('%s: each word is of one alphabet, a dash is short', (_file, source) => {
    expect(source.match(MIXED)).toBeNull()
    expect(source).not.toContain('—')
    if (language === 'ru') expect(source.replace(NAMES_IN_KAZAKH, '')).not.toMatch(KAZAKH)
  })
})
