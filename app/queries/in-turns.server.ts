import { setImmediate as others } from 'node:timers/promises'
import type { Steps } from '#app/domain/steps.ts'

/** What work in steps comes to; everybody else who asks something is served between two steps. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let step = steps.next()
  while (!step.done) {
    await others()
    step = steps.next()
  }
  return step.value
}
