import type { Words } from '#app/i18n/en/words.ts'

export const shell: Words['shell'] = {
  name: 'Түзету',
  motto: 'Заң ашық түрде түзетіледі',
  skipToContent: 'Мазмұнға өту',
  language: 'Интерфейс тілі',
  languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  home: 'Басты бет',
  acts: 'Актілер',
  bills: 'Заң жобалары',
  people: 'Адамдар',
  record: 'Журнал',
  signIn: 'Кіру',
  signOut: 'Шығу',
  demonstration: 'Көрсетілім',
  demonstrationNote:
    'Көрсетілім: адамдар мен жоба нормалары көрсету үшін құрастырылған; бұл ешкімнің шынайы сөзі емес.',
  notFound: 'Мұндай бет жоқ.',
  brokenTitle: 'Орындалмады',
  broken: 'Біздің тарапта іркіліс болды. Сіз терген мәтін осы құрылғыда сақталды. Қайталап көріңіз.',
  back: 'Басты бетке',
}
