import { Complaint, type Run } from '#app/cli/verb.ts'

// One line per verb; a verb is loaded when it is called.
const VERBS: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  apply: () => import('#app/cli/apply.ts'),
  blame: () => import('#app/cli/blame.ts'),
  compare: () => import('#app/cli/compare.ts'),
  draft: () => import('#app/cli/draft.ts'),
  parse: () => import('#app/cli/parse.ts'),
  read: () => import('#app/cli/read.ts'),
  reanchor: () => import('#app/cli/reanchor.ts'),
  remind: () => import('#app/cli/remind.ts'),
  verify: () => import('#app/cli/verify.ts'),
}

/** Runs `tuzetu <verb> …` and gives the exit status: 0, or 2 where the call was wrong or something failed. */
export async function main([verb, ...args]: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
  try {
    const load = Object.hasOwn(VERBS, verb ?? '') ? VERBS[verb ?? ''] : undefined
    if (!load) throw new Complaint(unknown(verb))
    return await (await load()).run(args)
  } catch (error) {
    console.error(`tuzetu: ${sentence(error)}`)
    return 2
  }
}

function unknown(verb: string | undefined): string {
  const known = `Known verbs: ${Object.keys(VERBS).join(', ')}.`
  return verb === undefined
    ? `say what to do: tuzetu <verb> … ${known}`
    : `there is no verb "${verb}". ${known}`
}

function sentence(error: unknown): string {
  if (error instanceof Complaint) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
