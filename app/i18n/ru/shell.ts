import type { Words } from '#app/i18n/en/words.ts'

export const shell: Words['shell'] = {
  name: 'Түзету',
  motto: 'Закон изменяется открыто',
  skipToContent: 'Перейти к содержанию',
  language: 'Язык интерфейса',
  languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  home: 'Главная',
  acts: 'Акты',
  bills: 'Законопроекты',
  people: 'Люди',
  record: 'Журнал',
  signIn: 'Войти',
  signOut: 'Выйти',
  demonstration: 'Демонстрация',
  demonstrationNote:
    'Демонстрация: люди и проекты норм составлены для показа; это не чьи-либо подлинные слова.',
  notFound: 'Такой страницы нет.',
  brokenTitle: 'Не получилось',
  broken: 'На нашей стороне произошёл сбой. Введённое вами сохранено на этом устройстве. Попробуйте ещё раз.',
  back: 'На главную',
}
