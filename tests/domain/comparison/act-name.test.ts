import { describe, expect, it } from 'vitest'
import { actName, type ActCard } from '#app/domain/comparison/act-name.ts'

const CARD: ActCard = {
  form: 'law',
  number: '483-IV',
  adoptedOn: '2011-10-11',
  titles: { kk: 'Діни қызмет туралы', ru: 'О религиозной деятельности' },
}

describe('the name of an act on papers', () => {
  it.each([
    ['law', 'Закон Республики Казахстан от 11 октября 2011 года «О религиозной деятельности»'],
    ['code', 'Кодекс Республики Казахстан от 11 октября 2011 года «О религиозной деятельности»'],
    [
      'resolution',
      'Постановление Правительства Республики Казахстан от 11 октября 2011 года № 483-IV «О религиозной деятельности»',
    ],
    ['constitution', 'Конституция Республики Казахстан'],
  ] as const)('is, of a %s, in Russian', (form, name) => {
    expect(actName({ ...CARD, form }, 'ru')).toBe(name)
  })

  it.each([
    ['law', '2011 жылғы 11 қазандағы «Діни қызмет туралы» Қазақстан Республикасының Заңы'],
    [
      'resolution',
      'Қазақстан Республикасы Үкіметінің 2011 жылғы 11 қазандағы № 483-IV «Діни қызмет туралы» қаулысы',
    ],
    ['order', '2011 жылғы 11 қазандағы № 483-IV «Діни қызмет туралы» бұйрығы'],
  ] as const)('is, of a %s, in Kazakh', (form, name) => {
    expect(actName({ ...CARD, form }, 'kk')).toBe(name)
  })

  it('does not say twice that a code is one', () => {
    const titles = {
      kk: 'Қазақстан Республикасының Қылмыстық кодексі',
      ru: 'Уголовный кодекс Республики Казахстан',
    }
    const code: ActCard = { form: 'code', number: '226-V', adoptedOn: '2014-07-03', titles }
    expect(actName(code, 'ru')).toBe('Уголовный кодекс Республики Казахстан от 3 июля 2014 года')
    expect(actName(code, 'kk')).toBe('2014 жылғы 3 шілдедегі Қазақстан Республикасының Қылмыстық кодексі')
  })
})
