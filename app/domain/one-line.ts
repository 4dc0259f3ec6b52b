/** What somebody typed as one line: composed letters, single blanks, no line ends and no control characters. */
export function oneLine(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
