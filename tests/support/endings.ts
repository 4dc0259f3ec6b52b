import { afterAll } from 'vitest'

const endings: (() => Promise<void>)[] = []

/** What is to be closed when the test file ends, wherever in it it was opened: a hook set inside a test would never run. */
export function atEndOfFile(ending: () => Promise<void>): void {
  endings.push(ending)
}

/** Runs what the file asked for, the last opened first. */
export function endWithFile(): void {
  afterAll(async () => {
    for (let ending = endings.pop(); ending; ending = endings.pop()) await ending()
  })
}
