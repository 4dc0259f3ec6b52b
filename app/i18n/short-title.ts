const MOST_LETTERS = 48 // more than a tab of a browser ever shows

/** What the title of an amending law says after its formula: the act it amends, or the matters it is about. */
const SUBJECTS: readonly RegExp[] = [
  /^О внесении .*?«([^«»]+)»/u,
  /^О внесении .*?\s(по вопрос(?:ам|у) .+)$/u,
  /^.*?«([^«»]+)».* енгізу туралы$/u,
  /^.*? актілер(?:іне|ге|і)?\s(.+) мәселелері бойынша .*енгізу туралы$/u,
  /^On (?:amendments|changes) .*?\s(on .+)$/u,
]

/** A title as a browser's tab has room for it. All amending laws begin with the same words: these are left out. */
export function shortTitle(title: string): string {
  const said = SUBJECTS.map(subject => subject.exec(title)?.[1]).find(found => found !== undefined) ?? title
  return clipped(`${said.charAt(0).toUpperCase()}${said.slice(1)}`)
}

/** Cut after a whole word, without the sign or the small words («и», “of the”) that led to the next one. */
function clipped(text: string): string {
  if (text.length <= MOST_LETTERS) return text
  const cut = text.slice(0, MOST_LETTERS + 1)
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || text.slice(0, MOST_LETTERS)
  return `${whole.replace(/(?:[\s,;:–—-]\p{L}{0,3})+$/u, '')}…`
}
