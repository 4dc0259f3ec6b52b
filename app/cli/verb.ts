/** What a file of a verb exports as `run`: the words after the verb in, the exit status out. */
export type Run = (args: readonly string[]) => Promise<number> | number

/** A mistake of the caller, told in one sentence on standard error; the exit status is then 2. */
export class Complaint extends Error {}
