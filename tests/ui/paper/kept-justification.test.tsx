// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useOwnPlace } from '#app/ui/form/typist.tsx'
import { justificationName, useKept, useSettled } from '#app/ui/paper/kept-justification.ts'

const NAME = justificationName('amendment', 'art_1')
const SAVED = { kk: 'Мәні.', ru: 'Суть.' }
const TYPED = { kk: 'Мәні.', ru: 'Суть поправки.' }

afterEach(() => {
  cleanup()
  localStorage.clear()
})

describe('a justification that is being typed', () => {
  it('begins with what was saved', () => {
    const { result } = renderHook(() => useKept(NAME, SAVED))
    expect(result.current).toMatchObject({ typed: SAVED, restored: false })
  })

  it('is there again after a reload, and says so', () => {
    const first = renderHook(() => useKept(NAME, SAVED))
    act(() => first.result.current.type(TYPED))
    first.unmount()
    expect(renderHook(() => useKept(NAME, SAVED)).result.current).toMatchObject({
      typed: TYPED,
      restored: true,
    })
  })

  it('is another one for another provision', () => {
    const first = renderHook(() => useKept(NAME, SAVED))
    act(() => first.result.current.type(TYPED))
    const other = renderHook(() => useKept(justificationName('amendment', 'art_2'), SAVED))
    expect(other.result.current.typed).toEqual(SAVED)
  })

  it('is let go of once it is saved, blanks around it aside', () => {
    const { result } = renderHook(() => useKept(NAME, SAVED))
    act(() => result.current.type({ ...TYPED, ru: 'Суть поправки. \n' }))
    renderHook(() => useSettled(NAME, TYPED))
    expect(localStorage.length).toBe(0)
  })

  it('is kept while other words are saved', () => {
    const { result } = renderHook(() => useKept(NAME, SAVED))
    act(() => result.current.type(TYPED))
    renderHook(() => useSettled(NAME, SAVED))
    expect(localStorage.length).toBe(1)
  })

  it('survives what is not ours in the storage', () => {
    localStorage.setItem(renderHook(() => useOwnPlace(NAME)).result.current, '{"kk":1}')
    expect(renderHook(() => useKept(NAME, SAVED)).result.current.typed).toEqual(SAVED)
  })
})
