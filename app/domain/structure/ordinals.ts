/** The number that an ordinal word stands for, in folded small letters: «первая», «перша», «erster»; `1`, `2`, … */
export function ordinalValue(word: string): string | undefined {
  if (word === 'préliminaire' || word === 'liminaire') return word
  for (const { stem, value, endings } of STEMS.get(word.charAt(0)) ?? []) {
    if (word.startsWith(stem) && endings.includes(word.slice(stem.length))) return String(value)
  }
  return undefined
}

/** A word for a number without its ending, with the endings it may take. */
interface Ordinal {
  readonly stem: string
  readonly value: number
  readonly endings: readonly string[]
}

// By their first letters, since every line that begins with a capital asks for them all.
// Stems in the order of the numbers: «бірінші», «алтыншы»; «первая», «третье»; «перша», «п'яте»; «erster», «zweites».
const STEMS = byFirstLetter([
  ...stems('бірін екін үшін төртін бесін алтын жетін сегізін тоғызын онын', 'ші шы'),
  ...stems('перв втор трет четверт пят шест седьм восьм девят десят', 'ый ая ое ой ья ий ье ій'),
  ...stems("перш друг трет четверт п'ят шост сьом восьм дев'ят десят", 'ий а е я ій'),
  ...stems('erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt', 'er es e en'),
])

/** Stems in the order of their numbers, each with the endings it may take. */
function stems(list: string, endings: string): Ordinal[] {
  return list.split(' ').map((stem, index) => ({ stem, value: index + 1, endings: endings.split(' ') }))
}

/** Ordinals by the letter they begin with. */
function byFirstLetter(ordinals: readonly Ordinal[]): ReadonlyMap<string, readonly Ordinal[]> {
  const letters = new Set(ordinals.map(({ stem }) => stem.charAt(0)))
  return new Map([...letters].map(letter => [letter, ordinals.filter(({ stem }) => stem.startsWith(letter))]))
}
