// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { Speaking } from '#app/i18n/words.tsx'
import type { Reading } from '#app/ui/law/changed-markup.ts'
import { ChangedText } from '#app/ui/law/changed-text.tsx'

const STRETCHES: readonly Stretch[] = [
  { kind: 'equal', before: 'дін ', after: 'дін ' },
  { kind: 'deleted', before: 'туралы', after: '' },
  { kind: 'inserted', before: '', after: 'жөніндегі' },
  { kind: 'equal', before: ' ', after: ' ' },
  { kind: 'typographic', before: 'бiлiм', after: 'білім' },
]

describe('what changed in a text', () => {
  afterEach(cleanup)

  it('reads both texts in one', () => {
    expect(shown('inline').textContent).toBe('дін туралыжөніндегі білім')
  })

  it('reads the old text letter for letter', () => {
    expect(shown('before').textContent).toBe('дін туралы бiлiм')
  })

  it('reads the new text letter for letter', () => {
    expect(shown('after').textContent).toBe('дін жөніндегі білім')
  })

  it('tells insertions and deletions by elements of their own', () => {
    const text = shown('inline')
    expect([...text.querySelectorAll('ins, del')].map(each => each.tagName)).toEqual(['DEL', 'INS'])
  })

  it('carries the language of the law', () => {
    expect(shown('inline').querySelector<HTMLElement>('.changed-text')!.lang).toBe('kk')
  })

  it('does not mark other letters for the same words as an amendment', () => {
    const typographic = shown('after').querySelector('.typographic')!
    expect(typographic.closest('ins, del')).toBeNull()
    expect(typographic.getAttribute('title')).toContain('бiлiм → білім')
  })
})

function shown(reading: Reading): HTMLElement {
  return render(
    <Speaking language="ru">
      <ChangedText stretches={STRETCHES} language="kk" reading={reading} />
    </Speaking>,
  ).container
}
