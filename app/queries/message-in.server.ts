/**
 * What somebody wrote to what they did, from the sealed statement; null where nothing. A statement that was tampered
 * with may be no statement any more: the page still opens, and the chain says what is wrong.
 */
export function messageIn(statement: string): string | null {
  const [, quoted] = /"message":("(?:[^"\\]|\\.)+")/.exec(statement) ?? []
  return quoted ? (JSON.parse(quoted) as string) : null
}
