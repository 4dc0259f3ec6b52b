import type { Words } from '#app/i18n/en/words.ts'

export const access: Words['access'] = {
  title: 'Жүйеге кіру',
  welcome: 'Заң жобаларын әзірлеу, ескертулер айту және кім нені өзгерткенін көру үшін жүйеге кіріңіз.',
  email: 'Электрондық пошта',
  password: 'Құпиясөз',
  signIn: 'Кіру',
  castTitle: 'Мына адам ретінде кіру',
  castNote: 'Көрсетілімге қатысушылар. Олар ойдан шығарылған; бір рет басу арқылы кіресіз.',
  forgotten: 'Құпиясөзді ұмыттыңыз ба? Жаңасын жұмыс кеңістігінің әкімшісі береді.',
  roles: {
    drafter: 'Әзірлеуші',
    stakeholder: 'Мүдделі тарап',
    official: 'Лауазымды адам',
    administrator: 'Әкімші',
  },
}
