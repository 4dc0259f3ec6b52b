/** Work that takes long, in steps: whoever does it can turn to others between two of them. */
export type Steps<Result> = Generator<void, Result>

/** What work comes to, done without a pause. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
