// @vitest-environment happy-dom
import { BroadcastChannel } from 'node:worker_threads'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useOtherTab } from '#app/editor/use-other-tab.ts'

const PLACE = 'person/amendment/art_10'

/** Another tab of the browser, as this one hears it. */
interface Other {
  readonly heard: string[]
  readonly tell: (kind: string, place?: string) => void
}

const open: BroadcastChannel[] = []

afterEach(() => {
  cleanup()
  for (const channel of open.splice(0)) channel.close()
  vi.unstubAllGlobals()
})

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', BroadcastChannel)
})

function otherTab(): Other {
  const channel = new BroadcastChannel('tuzetu/desk')
  const heard: string[] = []
  channel.onmessage = message => {
    const { kind, place } = (message as unknown as { data: { kind: string; place: string } }).data
    if (place === PLACE) heard.push(kind)
  }
  open.push(channel)
  return { heard, tell: (kind, place = PLACE) => channel.postMessage({ kind, place }) }
}

describe('an article open in two tabs', () => {
  it('is known in both, whichever was opened first', async () => {
    const other = otherTab()
    const { result } = renderHook(() => useOtherTab(PLACE))
    await waitFor(() => expect(other.heard).toEqual(['opened']))
    expect(result.current).toBe(false)
    other.tell('open')
    await waitFor(() => expect(result.current).toBe(true))
    other.tell('opened')
    await waitFor(() => expect(other.heard).toEqual(['opened', 'open']))
  })

  it('is known no more when the other tab leaves it, and a third one is asked', async () => {
    const other = otherTab()
    const { result } = renderHook(() => useOtherTab(PLACE))
    other.tell('opened')
    await waitFor(() => expect(result.current).toBe(true))
    other.tell('left')
    await waitFor(() => expect(result.current).toBe(false))
    await waitFor(() => expect(other.heard).toEqual(['opened', 'open', 'opened']))
  })

  it('is not answered for by a page on its way out, which may hear others for a moment longer', async () => {
    const other = otherTab()
    const third = otherTab()
    renderHook(() => useOtherTab(PLACE))
    window.dispatchEvent(new Event('pagehide'))
    await waitFor(() => expect(other.heard).toEqual(['opened', 'left']))
    other.tell('opened')
    await waitFor(() => expect(third.heard).toEqual(['opened', 'left', 'opened']))
    third.tell('open')
    await waitFor(() => expect(other.heard).toContain('open'))
    expect(other.heard).toEqual(['opened', 'left', 'open'])
  })

  it('is told again by a page that comes back from the browser’s memory', async () => {
    const other = otherTab()
    renderHook(() => useOtherTab(PLACE))
    window.dispatchEvent(new Event('pagehide'))
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    await waitFor(() => expect(other.heard).toEqual(['opened', 'left', 'opened']))
    other.tell('opened')
    await waitFor(() => expect(other.heard.at(-1)).toBe('open'))
  })
})
