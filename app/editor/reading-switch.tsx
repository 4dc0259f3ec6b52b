import '#app/editor/reading-switch.css'
import { useCallback, useEffect, useState } from 'react'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import type { LawReading } from '#app/ui/law/law-text.tsx'
import { loadKept, storeKept } from '#app/ui/form/device-storage.ts'

const READINGS = ['both', 'kk', 'ru'] as const
const PLACE = 'tuzetu/reading'
const NARROW = '(max-width: 52rem)' // two columns would leave three words a line

/** Which languages of the law are shown: both, or one alone; remembered on the device, changed by Alt+L too. */
export function useReading() {
  const language = useLanguage()
  const [reading, setReading] = useState<LawReading>('both')
  const choose = useCallback((next: LawReading) => {
    setReading(next)
    storeKept(PLACE, next)
  }, [])
  useEffect(() => {
    const remembered = READINGS.find(each => each === loadKept(PLACE)) ?? 'both'
    const alone = languageToRead(language)
    setReading(remembered === 'both' && window.matchMedia(NARROW).matches ? alone : remembered)
  }, [language])
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.shiftKey || event.code !== 'KeyL') return
      event.preventDefault()
      choose(READINGS[(READINGS.indexOf(reading) + 1) % READINGS.length]!)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [reading, choose])
  return { reading, choose }
}

/** The switch between both languages of the law and one alone. */
export function ReadingSwitch(props: { reading: LawReading; choose: (reading: LawReading) => void }) {
  const { text } = useWords()
  return (
    <div className="reading-switch" role="group" aria-label={text.reading} title={text.readingKey}>
      {READINGS.map(each => (
        <button
          key={each}
          type="button"
          className="quiet"
          lang={each === 'both' ? undefined : each}
          aria-pressed={each === props.reading}
          onClick={() => props.choose(each)}
        >
          {text.readings[each]}
        </button>
      ))}
    </div>
  )
}
