const LEVELS = 'бап|тармақша|тармақ|тарау|бөлім|параграф|статья|подпункт|пункт|глава|раздел'
const MARK = `[\\p{N}\\p{P}\\s]*(?:(?:${LEVELS})(?![\\p{L}])|\\p{L}\\))?[\\p{N}\\p{P}\\s]*`
const SAID = 'алып тасталды|күші жойылды|исключен[аоы]?|утратил[аои]? силу'
const BY_WHAT =
  '[.;,(–—-]|$|ҚР|Қазақстан|РК|Законом|Кодексом|Конституционным|Указом|в соответствии с|с \\d|\\d'
const NOTE = new RegExp(`^${MARK}(?:${SAID})(?=\\s*(?:${BY_WHAT}))`, 'iu')

/**
 * Whether a line says of its own provision that it is no more: «5) исключен в соответствии с Законом РК от 06.04.16 г.»,
 * «12-бап. Алып тасталды – ҚР 2012.07.10 № 31-V Заңымен». Official texts keep the number of what was repealed. «1) исключен
 * из реестра» is no such note: nothing is said of the law that did it.
 */
export function isRepealed(line: string): boolean {
  return NOTE.test(line)
}
