/** What a key press tells of itself. */
interface Pressed {
  /** What the layout types. */
  readonly key: string
  /** The place of the key, by the name that it has on a Latin keyboard. */
  readonly code: string
  readonly shiftKey: boolean
}

/** The sign that a key carries on a Latin keyboard, where a Kazakh or Russian layout types a letter of its own there. */
export function latinKey({ key, code }: Omit<Pressed, 'shiftKey'>): string {
  if (/^[ -~]$/.test(key)) return key
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? BRACKETS[code] ?? key
}

const BRACKETS: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' }

/**
 * The digit of a key in the digit row that types none: there a Kazakh keyboard has «әіңғүұқөһ». With Shift the letter
 * itself is meant.
 */
export function digitBehind({ key, code, shiftKey }: Pressed): string | undefined {
  if (shiftKey || key.length !== 1 || /\d/.test(key)) return undefined
  return /^Digit(\d)$/.exec(code)?.[1]
}
