import { skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** «в различных падежах», «в соответствующих числе и падеже»: the words before it are meant in all their forms. */
export function russianCases(reader: Reader): boolean {
  const start = reader.at
  if ((skipWords(reader, 'в') || skipWords(reader, 'во')) && ALL_RU.test(wordAt(reader))) {
    reader.at += 1
    // «падежах и числах», «числе и падеже»: the plural is a form as well, whether it is named or not.
    if (CASE_OR_NUMBER.test(wordAt(reader))) {
      reader.at += 1
      if (wordAt(reader) === 'и' && CASE_OR_NUMBER.test(wordAt(reader, 1))) reader.at += 2
      return true
    }
  }
  reader.at = start
  return false
}

const ALL_RU = /^(?:различных|разных|соответствующих|соответствующем|всех|любых)$/
const CASE_OR_NUMBER = /^(?:падежах|падеже|числах|числе)$/

/** «тиісті септік жалғауларында», «барлық септіктердегі»: the same in Kazakh, where the endings are named. */
export function kazakhCases(reader: Reader): boolean {
  if (!/^(?:тиісті|әртүрлі|түрлі|барлық)$/.test(wordAt(reader)) || !/^септі[кг]/.test(wordAt(reader, 1)))
    return false
  reader.at += /^жалғау/.test(wordAt(reader, 2)) ? 3 : 2
  return true
}
