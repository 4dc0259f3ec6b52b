import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'

const termsSaid = (terms = '') =>
  terms
    .split(' ')
    .map(term => (term === '' ? 'срока нет' : term.includes('-') ? longDate(term, 'ru') : `${term} дн.`))
    .join(', ')

export const checks: Words['checks'] = {
  title: 'Проверки',
  lead: 'Что в новейших версиях расходится с правилами юридической техники. Это советы: решаете вы.',
  empty: 'Ещё не сохранено ни одной версии, проверять нечего.',
  underWay: (done, all) =>
    `Большой акт проверяется: готово частей ${done} из ${all} (текст законопроекта на каждом языке и правила).`,
  allWell: 'Ничего не найдено.',
  inVersion: number => `версия ${number}`,
  found: count => `найдено: ${count}`,
  findings: {
    'definition-order': ({ term, after }) =>
      `«${term}» стоит после «${after}», а по казахскому алфавиту должно стоять раньше.`,
    'definition-place': ({ term, number, after, before }) =>
      `«${term}» должно стоять между «${after}» и «${before}»; его естественный номер ${number}) занят.`,
    'number-taken': ({ number }) => `Номер ${number} здесь уже есть.`,
    'reference-missing': ({ words, act }) =>
      `«${words}» отсылает к элементу, которого ${act ? `в акте «${act}»` : 'в этом акте'} нет.`,
    'reference-deleted': ({ words, act }) =>
      `«${words}» отсылает к элементу${act ? ` акта «${act}»` : ''}, который исключён.`,
    'term-unused': ({ term }) => `Понятие «${term}» определено, но нигде в акте не используется.`,
    'term-undefined': ({ term }) => `Понятие «${term}» здесь используется, но его определения больше нет.`,
    'vague-pointer': ({ words }) => `«${words}» указывает на что-то без его номера.`,
  },
  parity: {
    'parity.one-language': ({ only }) =>
      only === 'kk'
        ? 'Этот элемент меняет только казахский текст.'
        : 'Этот элемент меняет только русский текст.',
    'parity.other-order': () => 'Один язык исключает или дополняет элемент, другой – нет.',
    'parity.other-days': ({ kk, ru }) =>
      `Сроки расходятся: в казахском ${termsSaid(kk)}, в русском ${termsSaid(ru)}.`,
    'parity.other-elements': () => 'Новые тексты двух языков нумеруют разные элементы.',
    'parity.other-figures': ({ kk, ru }) =>
      `В новых текстах разные числа: в казахском ${kk || 'нет'}, в русском ${ru || 'нет'}.`,
  },
  rule: articles => `Закон «О правовых актах», ${articles.split(', ').map(pointOf).join(', ')}`,
  hint: 'Подсказка, а не правило',
  mend: {
    title: 'Предлагается',
    free: number => `Там свободен номер ${number}.`,
    taken: elements =>
      `Там его номер занят: изложить в новой редакции, сдвинув на один, ${elements} – или статью целиком.`,
    remove: 'Исключить определение или использовать понятие.',
    name: 'Назвать элемент по его номеру.',
    match: 'Предписать одно и то же на обоих языках.',
    reference: 'Назвать действующий элемент или изложить отсылку иначе.',
    define: 'Сохранить определение или заменить понятие и здесь.',
  },
  languages: { kk: 'казахский', ru: 'русский' },
  asking: {
    title: 'Где место новому понятию?',
    lead: 'Понятия на обоих языках располагаются по казахскому алфавиту. Введите понятие на казахском языке.',
    act: 'Акт',
    term: 'Понятие на казахском языке',
    ask: 'Найти место',
    first: before => `Оно стоит первым, перед ${before}.`,
    last: after => `Оно стоит последним, после ${after}.`,
    between: (after, before) => `Его место – после ${after} и перед ${before}.`,
    free: number => `Номер ${number}) свободен.`,
    taken: number => `Его естественный номер ${number}) занят.`,
    restate: elements =>
      `Изложите соседние элементы в новой редакции, сдвинув каждый на один: ${elements}. Или изложите в новой редакции статью целиком.`,
  },
  inArticle: 'По правилам юридической техники',
  all: 'Все проверки законопроекта',
}

/** «23(7)» – «пункт 7 статьи 23». */
function pointOf(rule: string): string {
  const [, article = '', point = ''] = /^(\S+?)\((\S+)\)$/.exec(rule) ?? []
  return `пункт ${point} статьи ${article}`
}
