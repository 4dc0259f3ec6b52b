import { nameAt } from '#app/domain/amendment/parse/clause.ts'
import type { State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** «Министрліктің қарамағындағы мемлекеттік мекемелердің тізбесі»; ««Алматы қ.» деген бөлімде»: called by its name. */
export function named(reader: Reader, state: State): boolean {
  const from = reader.tokens[reader.at]?.start ?? 0
  // «5-тармақ тізбесінде» is tried as an element first; a name begins with a word or a quote.
  if (reader.tokens[reader.at]?.kind === 'number') return false
  for (let at = reader.at; at < reader.tokens.length; at += 1) {
    const token = reader.tokens[at]
    if (token?.kind === 'sign' && !IN_NAMES.has(token.sign)) return false
    const word = token?.kind === 'word' ? token.word : ''
    const found =
      NAMED.exec(word) ??
      (wordAt(reader, at - 1 - reader.at) === 'деген' ? LINE.exec(word) : null) ??
      (BEFORE_TEXT.test(wordAt(reader, at + 1 - reader.at)) ? RULES.exec(word) : null)
    if (!found || !token) continue
    const whole = state.sentence.slice(from, token.end)
    const name = BY_QUOTE.exec(whole)?.[1] ?? whole
    if (!nameAt(state, [[{ level: 'named', number: name }]])) return false
    state.local = /(?:нде|де|нда|да)$/.test(found[1] ?? '')
    reader.at = at + 1
    return true
  }
  return false
}

/** ««Алматы қ.» деген бөлімде»: the section is called by what stands in quotes. */
const BY_QUOTE = /^["«“](.*)["»”] деген \S+$/su

/** Signs that a name may hold: «аумақтық бөлімшелер – мемлекеттік мекемелердің тізбесі». */
const IN_NAMES: ReadonlySet<string> = new Set([',', '-', '(', ')'])

// Rules that an act approves are a text of their own.
const RULES = /^(?:қағидалар|ереже|нұсқаулық|регламент|жарғы|әдістеме|стандарт)(?:ы|сы|і)?$/

// The noun that closes a name, with its possessive and its case: «тізбесі», «тізбесінде», «кестенің».
const NAMED =
  /^(?:тізбе|тізім|тізілім|кесте|схема|құрам|құрылым|бөлім)(?:сі|і|ы|сы)?(нің|дің|нде|де|нда|да|сінде|на|не|ін|н)?$/

/** A line that is called by its words: ««Комитет» деген жол». «Жол» is a road as well. */
const LINE = /^жол(?:ы|дың|да|дағы|дан)?$/

/** Words that begin the order itself: a name ends before them. */
const BEFORE_TEXT = /^(?:осы|мынадай|жаңа|алып)$/
