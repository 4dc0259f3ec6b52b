import type { Words } from '#app/i18n/en/words.ts'
import { counted } from '#app/i18n/ru/counted.ts'

export const finding: Words['finding'] = {
  label: 'Слова закона',
  find: 'Найти',
  found: (sought, count) =>
    `«${sought}»: найдено в ${counted(count, 'структурном элементе', 'структурных элементах', 'структурных элементах')}`,
  first: count => `Показаны первые ${count}.`,
  hint: 'Слова ищутся в том порядке, в каком набраны, каждое – по началу; число – только целиком.',
  nothing: sought =>
    `Ни в одном структурном элементе нет слов «${sought}». Слова ищутся в набранном порядке, каждое – по началу: без окончаний найдётся больше.`,
  back: 'Вернуться к тексту',
}
