import { describe, expect, test } from 'vitest'
import { removed } from '#app/editor/remove.ts'
import { seen, written } from '#tests/support/caret-text.ts'

describe('taking a provision out', () => {
  test('takes along what stands below; no other number changes', () =>
    expect(seen(removed(written('1. Один.\n2. |Два:\nстрока;\n3. Три.')))).toEqual(['1. Один.|', '3. Три.']))

  test('leaves the caret in the heading where the first one goes', () => {
    const { at, offset } = removed(written('1. |Один.\n2. Два.'))
    expect({ at, offset }).toEqual({ at: 0, offset: 'Понятия'.length })
  })

  test('does not take the article itself', () => {
    const heading = { ...written('1. Один.'), at: 0, offset: 0 }
    expect(removed(heading)).toBe(heading)
  })
})
