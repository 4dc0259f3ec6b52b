/** How many letters before and after chosen words are kept with them: enough to tell repetitions apart. */
export const CONTEXT = 32
