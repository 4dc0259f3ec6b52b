/** The number that an ordinal word stands for, in folded small letters: «первая», «перша», «erster»; `1`, `2`, … */
export function ordinalValue(word: string): string | undefined {
  if (word === 'préliminaire' || word === 'liminaire') return word
  for (const { stem, value, endings } of STEMS) {
    if (word.startsWith(stem) && endings.includes(word.slice(stem.length))) return String(value)
  }
  return undefined
}

// Stems in the order of the numbers: «бірінші», «алтыншы»; «первая», «третье»; «перша», «п'яте»; «erster», «zweites».
const STEMS = [
  ...stems('бірін екін үшін төртін бесін алтын жетін сегізін тоғызын онын', 'ші шы'),
  ...stems('перв втор трет четверт пят шест седьм восьм девят десят', 'ый ая ое ой ья ий ье ій'),
  ...stems("перш друг трет четверт п'ят шост сьом восьм дев'ят десят", 'ий а е я ій'),
  ...stems('erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt', 'er es e en'),
]

/** Stems in the order of their numbers, each with the endings it may take. */
function stems(list: string, endings: string) {
  return list.split(' ').map((stem, index) => ({ stem, value: index + 1, endings: endings.split(' ') }))
}
