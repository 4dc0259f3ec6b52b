import { beforeEach } from 'vitest'

/** What is made anew before every test of a file, under one name: it always has the properties of the latest. */
export function anewEachTest<Made extends object>(make: () => Promise<Made>): Made {
  const current = {} as Made
  beforeEach(async () => {
    Object.assign(current, await make())
  })
  return current
}
