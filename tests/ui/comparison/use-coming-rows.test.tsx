// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WINDOW_END } from '#app/ui/comparison/comparison-markup.ts'
import { useComingRows } from '#app/ui/comparison/use-coming-rows.ts'

const ROW = (key: string) => `<div id="${key}" data-change="${key}">заң</div>`

const unheard = () => {}
let list: HTMLElement
let line: WritableStreamDefaultWriter<Uint8Array>

beforeEach(() => {
  list = document.createElement('div')
  vi.stubGlobal('fetch', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    line = writable.getWriter()
    return { ok: true, body: readable }
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('rows that are fetched', () => {
  it('stand window by window as they come, wherever the line cuts them', async () => {
    const { result } = coming()
    const bytes = new TextEncoder().encode(ROW('a') + WINDOW_END + ROW('b') + ROW('c') + WINDOW_END)
    const cut = new TextEncoder().encode(ROW('a') + WINDOW_END + ROW('b')).length - 14 // inside a letter
    await send(bytes.slice(0, cut))
    await waitFor(() => expect([keys(), result.current?.come]).toEqual([['a'], 1]))
    await send(bytes.slice(cut))
    await waitFor(() => expect([keys(), result.current?.come]).toEqual([['a', 'b', 'c'], 3]))
    await act(() => line.close())
    await waitFor(() => expect(result.current).toBeNull())
    expect(list.textContent).toBe('заңзаңзаң')
  })

  it('are asked for again where the way broke off, and what stands is left alone', async () => {
    const { result } = coming()
    await send(new TextEncoder().encode(ROW('a') + WINDOW_END + ROW('b').slice(0, 9)))
    await waitFor(() => expect(keys()).toEqual(['a']))
    const standing = list.firstChild
    await act(() => line.abort(new Error('no connection')))
    await waitFor(() => expect(result.current?.retry).not.toBeNull())
    await act(async () => result.current!.retry!())
    await send(new TextEncoder().encode(ROW('a') + WINDOW_END + ROW('b') + WINDOW_END))
    await act(() => line.close())
    await waitFor(() => expect([keys(), result.current]).toEqual([['a', 'b'], null]))
    expect(list.firstChild).toBe(standing)
  })

  it('are not fetched where the page has them', () => {
    expect(coming(null).result.current).toBeNull()
  })
})

function coming(path: string | null = '/acts/law/comparison/rows') {
  const ref = { current: list }
  return renderHook(() => useComingRows(ref, path, unheard))
}

async function send(bytes: Uint8Array): Promise<void> {
  await act(async () => {
    await vi.waitFor(() => expect(line).toBeDefined())
    await line.write(bytes)
  })
}

function keys(): string[] {
  return [...list.children].map(row => row.id)
}
