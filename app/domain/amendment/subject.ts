import type { Language } from '#app/domain/structure/act.ts'

/**
 * What the title of a bill says its changes are about: «по вопросам религиозной деятельности», «… мәселелері
 * бойынша»; nothing where it does not say it. The title of the amending law repeats it after the acts.
 */
export function subjectOf(
  titles: Readonly<Record<Language, string>>,
): Readonly<Record<Language, string>> | undefined {
  const ru = /(?:по вопросам|в сфере|в области)\s.+$/iu.exec(titles.ru)?.[0]
  const kk = /^.*?(?:актілеріне|кодексіне|кодекстеріне|заңына|заңдарына)\s+(.+?\sбойынша)\s/iu.exec(
    titles.kk,
  )?.[1]
  return ru === undefined || kk === undefined ? undefined : { kk, ru }
}
