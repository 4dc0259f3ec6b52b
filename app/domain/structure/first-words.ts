/** The first words of a text, at most `most` letters and never half a word, with a sign where more follows. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const begun = text.slice(0, most + 1)
  const whole = begun.replace(/\s+\S*$/u, '')
  // One endless word (a table's line, an address) has no end to cut at.
  return `${(whole === '' || whole === begun ? text.slice(0, most) : whole).replace(/[\s,;:–-]+$/u, '')}…`
}
