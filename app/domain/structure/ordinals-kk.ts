// Kazakh ordinals from 1 to 99, written and read. They are not declined before a noun, so one form each is enough.

/** Ordinals of 1 to 9, the last word of a compound. */
const UNITS = 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы'.split(' ')
/** Ordinals of the round tens. */
const ROUND = 'оныншы жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы'.split(
  ' ',
)
/** The tens as the first word of a compound, as in «жиырма бірінші». */
const TENS = 'он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ')

/** «екінші», «жиырма бірінші»: 1 to 99; nothing beyond. */
export function ordinal(value: number): string | undefined {
  const ten = Math.floor(value / 10)
  if (value % 10 === 0) return ROUND[ten - 1]
  const unit = UNITS[(value % 10) - 1]
  if (ten === 0) return unit
  return TENS[ten - 1] && unit && `${TENS[ten - 1]} ${unit}`
}

/** What an ordinal word stands for; `open` says that the unit follows: «жиырма». */
export function ordinalOf(word: string): { readonly value: number; readonly open: boolean } | undefined {
  const ten = TENS.indexOf(word)
  if (ten >= 0) return { value: (ten + 1) * 10, open: true }
  const unit = UNITS.indexOf(word)
  if (unit >= 0) return { value: unit + 1, open: false }
  const round = ROUND.indexOf(word)
  return round < 0 ? undefined : { value: (round + 1) * 10, open: false }
}
