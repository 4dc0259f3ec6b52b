/** One of the things to choose from, with the number that chooses it. */
export interface KeyOption {
  readonly value: string
  /** None for what is too many to be numbered, and is found by its path or its words. */
  readonly number: number | null
  readonly text: string
  /** A quieter word that tells it from its neighbours; searched as well. */
  readonly hint?: string
  /** The numbers of its address from the outside in, as «9 4 5-1». */
  readonly path?: string
}

const MOST = 50 // options shown at once: nobody reads more, and the next letter narrows them down

/**
 * The options that what is typed may mean: digits begin a number, letters stand in the text, and numbers after any
 * other sign («/9.4», whatever the keyboard gives) follow the path of an address. The numbered ones where nothing is
 * typed.
 */
export function matching(options: readonly KeyOption[], typed: string): readonly KeyOption[] {
  const asked = typed.trim().toLocaleLowerCase('kk')
  if (asked === '') return options.filter(({ number }) => number !== null)
  if (/^\d+$/.test(asked)) {
    const exact = options.filter(({ number }) => String(number) === asked)
    const numbered = [...exact, ...options.filter(({ number }) => startsLonger(number, asked))]
    return numbered.length > 0 ? numbered : onPath(options, asked)
  }
  if (/^[^\p{L}]*\d/u.test(asked)) return onPath(options, asked)
  const found = options.filter(({ text, hint = '' }) =>
    `${text} ${hint}`.toLocaleLowerCase('kk').includes(asked),
  )
  return found.slice(0, MOST)
}

/** The option that a number chooses by itself, since no longer number begins with it; nothing while it may go on. */
export function decidedBy(options: readonly KeyOption[], typed: string): KeyOption | undefined {
  if (!/^\d+$/.test(typed.trim())) return undefined
  const [found, other] = matching(options, typed)
  return other === undefined && String(found?.number) === typed.trim() ? found : undefined
}

/** Whether what would be typed with one more digit chooses something by its number or its path; after letters never. */
export function mayNumber(options: readonly KeyOption[], typed: string): boolean {
  return !/\p{L}/u.test(typed) && matching(options, typed).length > 0
}

function startsLonger(number: number | null, asked: string): boolean {
  const printed = String(number ?? '')
  return printed.length > asked.length && printed.startsWith(asked)
}

/** What stands at the numbers that are typed, then what stands below it, then what the last number may still become. */
function onPath(options: readonly KeyOption[], asked: string): readonly KeyOption[] {
  const path = (asked.match(/\d+(?:-\d+)*/g) ?? []).join(' ')
  const starts = options.filter(option => option.path?.startsWith(path))
  const rank = (option: KeyOption) => (option.path === path ? 0 : option.path!.startsWith(`${path} `) ? 1 : 2)
  return starts.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST)
}
