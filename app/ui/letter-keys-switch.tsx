import { useEffect, useState } from 'react'
import { useWords } from '#app/i18n/words.tsx'
import { loadKept, storeKept } from '#app/ui/form/device-storage.ts'
import { LETTER_KEYS } from '#app/ui/letter-keys.ts'

/** Turns the keys of one letter off and on again, on all pages of this device. */
export function LetterKeysSwitch() {
  const { shell } = useWords()
  const [on, turn] = useState(true)
  useEffect(() => turn(loadKept(LETTER_KEYS) !== 'off'), [])
  const choose = (next: boolean) => {
    turn(next)
    storeKept(LETTER_KEYS, next ? null : 'off')
  }
  return (
    <label className="choice hint">
      <input type="checkbox" checked={on} onChange={({ target }) => choose(target.checked)} />
      {shell.letterKeys}
    </label>
  )
}
