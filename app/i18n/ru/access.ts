import type { Words } from '#app/i18n/en/words.ts'

export const access: Words['access'] = {
  title: 'Вход',
  welcome: 'Войдите, чтобы готовить законопроекты, высказывать замечания и видеть, кто и что изменил.',
  email: 'Электронная почта',
  password: 'Пароль',
  signIn: 'Войти',
  castTitle: 'Войти как',
  castNote: 'Участники демонстрации. Они вымышлены; вход одним нажатием.',
  forgotten: 'Забыли пароль? Новый выдаст администратор рабочего пространства.',
  roles: {
    drafter: 'Разработчик',
    stakeholder: 'Заинтересованная сторона',
    official: 'Должностное лицо',
    administrator: 'Администратор',
  },
}
