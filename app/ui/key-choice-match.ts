/** One of the things to choose from, with the number that chooses it. */
export interface KeyOption {
  readonly value: string
  readonly number: number
  readonly text: string
}

/** The options that what is typed may mean: digits begin a number, letters stand in the text. All where nothing is. */
export function matching(options: readonly KeyOption[], typed: string): readonly KeyOption[] {
  const asked = typed.trim().toLocaleLowerCase('kk')
  if (asked === '') return options
  if (/^\d+$/.test(asked)) {
    const exact = options.filter(({ number }) => String(number) === asked)
    return [...exact, ...options.filter(({ number }) => startsLonger(number, asked))]
  }
  return options.filter(({ text }) => text.toLocaleLowerCase('kk').includes(asked))
}

/** The option that a number chooses by itself, since no longer number begins with it; nothing while it may go on. */
export function decidedBy(options: readonly KeyOption[], typed: string): KeyOption | undefined {
  if (!/^\d+$/.test(typed.trim())) return undefined
  const found = matching(options, typed)
  return found.length === 1 ? found[0] : undefined
}

function startsLonger(number: number, asked: string): boolean {
  const printed = String(number)
  return printed.length > asked.length && printed.startsWith(asked)
}
