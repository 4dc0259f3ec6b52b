// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { approvalFrom, NO_REMARK, type ApprovalTyped } from '#app/ui/approval/approval-typed.ts'
import { useRemarkTyped, type RemarkTyped } from '#app/ui/comment/remark-typed.ts'
import { Typing, useOwnPlace } from '#app/ui/form/typist.tsx'
import { useForgotten, useTyped } from '#app/ui/form/use-typed.ts'

const BLANK: ApprovalTyped = { answer: 'approved', reason: '', language: 'kk', remarks: [] }
const REMARK = { ...NO_REMARK, element: 'a art_1', justification: 'Анық емес.' }

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const typing = (person: string) => ({
  wrapper: ({ children }: { children: ReactNode }) => <Typing person={person}>{children}</Typing>,
})

const form = (person = 'one') =>
  renderHook(() => useTyped('approval:round', BLANK, approvalFrom), typing(person))
const placeOf = (name: string) => renderHook(() => useOwnPlace(name), typing('one')).result.current

describe('what is typed into a form', () => {
  it('is there again on another visit, its remarks too, and says so', () => {
    const first = form()
    act(() => first.result.current.type({ answer: 'approved-with-remarks', remarks: [REMARK] }))
    first.unmount()
    expect(form().result.current).toMatchObject({ restored: true, typed: { remarks: [REMARK] } })
  })

  it('is nobody else’s on a device that people share', () => {
    const first = form()
    act(() => first.result.current.type({ reason: 'Себебі бар.' }))
    expect(form('other').result.current).toMatchObject({ restored: false, typed: BLANK })
  })

  it('is let go when it is sent or not wanted any more', () => {
    const { result } = form()
    act(() => result.current.type({ reason: 'Себебі бар.' }))
    act(() => result.current.forget())
    expect(result.current).toMatchObject({ typed: BLANK, restored: false })
    expect(localStorage.length).toBe(0)
  })

  it('leaves nothing on the device once it reads as saved again, blanks aside', () => {
    const { result } = form()
    act(() => result.current.type({ reason: 'Себебі бар.' }))
    act(() => result.current.type({ reason: ' \n' }))
    expect(localStorage.length).toBe(0)
  })

  it('takes two changes of one moment together', () => {
    const { result } = form()
    act(() => {
      result.current.type({ reason: 'Себебі бар.' })
      result.current.type({ language: 'ru' })
    })
    expect(result.current.typed).toMatchObject({ reason: 'Себебі бар.', language: 'ru' })
  })

  it('survives what is not ours in the storage', () => {
    for (const strange of ['{', '[]', '{"answer":"perhaps"}', '{"answer":"refused","reason":1}']) {
      localStorage.setItem(placeOf('approval:round'), strange)
      expect(form().result.current).toMatchObject({ typed: BLANK, restored: false })
    }
  })
})

describe('what was sent', () => {
  const sending = () =>
    renderHook(
      ({ state, taken }: { state: 'idle' | 'submitting' | 'loading'; taken?: string }) => {
        const kept = useTyped('approval:round', BLANK, approvalFrom)
        useForgotten(kept, { state }, taken)
        return kept
      },
      { ...typing('one'), initialProps: { state: 'idle' } },
    )

  it('is let go when it is taken, each time', () => {
    const { result, rerender } = sending()
    for (const reason of ['Бірінші.', 'Екінші.']) {
      act(() => result.current.type({ reason }))
      rerender({ state: 'submitting', taken: 'the same' })
      expect(result.current.typed.reason).toBe(reason)
      rerender({ state: 'loading', taken: 'the same' })
      expect(result.current.typed).toEqual(BLANK)
      rerender({ state: 'idle', taken: 'the same' })
    }
  })

  it('stays when it is refused', () => {
    const { result, rerender } = sending()
    act(() => result.current.type({ reason: 'Себебі бар.' }))
    for (const state of ['submitting', 'loading', 'idle'] as const) rerender({ state })
    expect(result.current.typed.reason).toBe('Себебі бар.')
  })

  it('takes nothing along that was typed since', () => {
    const { result, rerender } = sending()
    act(() => result.current.type({ reason: 'Себебі бар.' }))
    rerender({ state: 'submitting' })
    act(() => result.current.type({ reason: 'Себебі бар. Тағы біреуі.' }))
    for (const state of ['loading', 'idle'] as const) rerender({ state, taken: 'it' })
    expect(result.current.typed.reason).toBe('Себебі бар. Тағы біреуі.')
    expect(form().result.current).toMatchObject({ restored: true })
  })
})

describe('a remark', () => {
  const writing = () => renderHook(() => useRemarkTyped('comment:c:a'), typing('one'))
  const remark: RemarkTyped = {
    ...{ anchor: { kind: 'draft' }, kind: 'remark', language: 'kk', text: 'Ескерту', wording: '' },
  }

  it('is kept from its first letter, and told when it comes back', () => {
    const first = writing()
    expect(first.result.current).toMatchObject({ typed: null, restored: false })
    act(() => first.result.current.change(remark))
    first.unmount()
    const again = writing()
    expect(again.result.current).toMatchObject({ typed: remark, restored: true })
    act(() => again.result.current.change(null))
    expect(localStorage.length).toBe(0)
  })

  it('is not called earlier typed when another came back and was saved before it', () => {
    localStorage.setItem(placeOf('comment:c:a'), JSON.stringify({ remark }))
    const { result } = writing()
    expect(result.current.restored).toBe(true)
    act(() => result.current.change(null))
    act(() => result.current.change({ ...remark, text: '' }))
    expect(result.current.restored).toBe(false)
  })
})
