import '#app/ui/letter/letters.css'
import { Link } from '@remix-run/react'
import type { LetterCard } from '#app/domain/letter/letter.ts'
import { useWords } from '#app/i18n/words.tsx'
import { LetterLine } from '#app/ui/letter/letter-line.tsx'

/**
 * The newest letters that the reader has not read. Letters tell what happened to what is the reader's own and go when
 * they are read; what waits for a deed is counted from the bills themselves and goes when it is done.
 */
export function HomeLetters({ cards }: { cards: readonly LetterCard[] }) {
  const { letters } = useWords()
  if (cards.length === 0) return null
  return (
    <section>
      <h2>{letters.title}</h2>
      <ul className="list">
        {cards.map(card => (
          <LetterLine key={card.id} card={card} />
        ))}
      </ul>
      <p>
        <Link to="/letters">{letters.all}</Link>
      </p>
    </section>
  )
}
