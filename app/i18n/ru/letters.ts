import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { numbered } from '#app/i18n/letter-words.ts'
import { counted } from '#app/i18n/ru/counted.ts'

const day = (date: string) => longDate(date, 'ru')
const list = (numbers: readonly number[]) => numbered(numbers, count => `и ещё ${count}`)
const one = (numbers: readonly number[], single: string, several: string) =>
  `${numbers.length === 1 ? single : several} ${list(numbers)}`

export const letters: Words['letters'] = {
  title: 'Письма',
  unread: count => counted(count, 'непрочитанное письмо', 'непрочитанных письма', 'непрочитанных писем'),
  lead: 'О том, что касается вас, вам пишут сюда сразу, как только это произошло.',
  none: 'Вам ещё ничего не написали. Когда на ваши замечания ответят, ваши слова изменятся или будет истекать срок, вы узнаете об этом здесь.',
  fresh: 'не прочитано',
  markRead: 'Отметить прочитанным',
  markAllRead: 'Отметить все прочитанными',
  earlier: 'Более ранние письма',
  newest: 'Самые новые письма',
  all: 'Все письма',
  delivery: 'Письма по почте',
  deliveries: { 'at-once': 'Сразу', daily: 'Раз в день, в девять часов', never: 'Не по почте' },
  deliveryNote:
    'Каждое письмо в любом случае остаётся здесь. Оно пишется на языке, который вы последним выбрали для интерфейса.',
  save: 'Сохранить',
  saved: how => `Сохранено: ${how}.`,
  noMail: 'Почта в этом рабочем пространстве не настроена: письма читают только здесь.',
  names: {
    'consultation-invited': 'Вас приглашают к обсуждению',
    'consultation-extended': 'Обсуждение продлено',
    'consultation-ends-soon': 'Обсуждение скоро закончится',
    'consultation-reported': 'Отчёт об обсуждении опубликован',
    'comments-answered': 'На ваши замечания ответили',
    'words-changed': 'Ваши слова изменились',
    'comment-moderated': 'К вашему замечанию применена модерация',
    'comment-restored': 'Ваше замечание снова показано',
    'moderation-stands': 'Ваше возражение рассмотрено: модерация остаётся в силе',
    'appeal-waits': 'Возражение ждёт вашего решения',
    'comments-assigned': 'Вам поручены замечания',
    'assignment-due-soon': 'Скоро истекает срок ваших ответов',
    'round-table-invited': 'Вас приглашают на круглый стол',
    'round-table-moved': 'Круглый стол перенесён',
    'round-table-cancelled': 'Круглый стол отменён',
    'minutes-circulated': 'Разослан протокол',
    'approval-asked': 'Ваш орган просят согласовать законопроект',
    'capacity-claimed': 'Просьба говорить от имени вашей организации',
    'capacity-decided': 'Организация ответила на вашу просьбу говорить от её имени',
    'approval-ends-soon': 'Срок согласования скоро истечёт',
  },
  sentences: {
    'consultation-invited': ({ closesOn }) =>
      `Вас просят высказаться о проекте. Последний день приёма замечаний – ${day(closesOn)}.`,
    'consultation-extended': ({ closesOn, reason }) =>
      `Теперь последний день приёма замечаний – ${day(closesOn)}. Причина: ${reason}`,
    'consultation-ends-soon': ({ closesOn }) =>
      `Последний день приёма замечаний – ${day(closesOn)}, а вы ещё ничего не отправили. Неотправленные черновики не читает никто, кроме вас.`,
    'consultation-reported': () =>
      'Каждый ответ можно прочитать рядом с его замечанием, вместе с изменением, к которому оно привело.',
    'comments-answered': ({ numbers }) =>
      `${one(numbers, 'Дан ответ на ваше замечание', 'Даны ответы на ваши замечания')}. Вы можете сказать, согласны ли вы.`,
    'words-changed': ({ numbers, version }) =>
      `Слова, о которых говорит ${one(numbers, 'ваше замечание', 'каждое из ваших замечаний')}, в версии ${version} другие. Скажите, снято замечание или остаётся.`,
    'comment-moderated': ({ numbers, hidden, reason }) =>
      `${hidden ? 'Скрыто ваше замечание' : 'Зачёркнуты слова в вашем замечании'} ${list(numbers)}. Возразить можно рядом с замечанием. Причина: ${reason}`,
    'comment-restored': ({ numbers, reason }) =>
      `Ваше замечание ${list(numbers)} снова можно прочитать целиком. Причина: ${reason}`,
    'moderation-stands': ({ numbers, reason }) =>
      `Скрытое в вашем замечании ${list(numbers)} остаётся скрытым. Кто так решил, указано рядом с замечанием. Причина: ${reason}`,
    'appeal-waits': ({ numbers }) =>
      `Автор возражает против модерации своего замечания ${list(numbers)}. Решите на рабочем столе: показать замечание целиком или оставить модерацию в силе.`,
    'comments-assigned': ({ numbers, dueOn }) =>
      `Вам поручено ответить на ${one(numbers, 'замечание', 'замечания')}${dueOn ? `; срок – ${day(dueOn)}` : ''}.`,
    'assignment-due-soon': ({ numbers, dueOn }) =>
      `Срок ответа на ${one(numbers, 'замечание', 'замечания')} – ${day(dueOn)}, а ответа ещё нет.`,
    'round-table-invited': ({ title, place, startsAt }) =>
      `${title.ru}: ${clockTime(startsAt, 'ru')}, ${place.ru}. Повестка дня и приглашение для календаря – на его странице.`,
    'round-table-moved': ({ title, place, startsAt, reason }) =>
      `${title.ru}: теперь ${clockTime(startsAt, 'ru')}, ${place.ru}. Приглашение для календаря возьмите на его странице заново. Причина: ${reason.ru}`,
    'round-table-cancelled': ({ title, startsAt, reason }) =>
      `Не состоится: ${title.ru}, было назначено на ${clockTime(startsAt, 'ru')}. Причина: ${reason.ru}`,
    'minutes-circulated': ({ title, version }) =>
      `Протокол круглого стола «${title.ru}», версия ${version}, ждёт ваших исправлений.`,
    'approval-asked': ({ dueOn }) =>
      `Последний день для ответа – ${day(dueOn)}. Молчание до конца этого дня означает согласие.`,
    'capacity-claimed': ({ name, numbers }) =>
      `${name.ru}: поданы замечания ${list(numbers)} от имени вашей организации, которая никого к этому не назначала. Пока вы не ответите, все видят, что это не подтверждено.`,
    'capacity-decided': ({ numbers, confirmed, reason }) =>
      `${confirmed ? 'Организация подтвердила' : 'Организация не подтвердила'}, что вы говорили от её имени: замечания ${list(numbers)}. Основание: ${reason}`,
    'approval-ends-soon': ({ dueOn }) =>
      `Срок истекает ${day(dueOn)}, а ваш орган ещё не ответил. Молчание до конца этого дня означает согласие.`,
  },
  mail: {
    open: 'Открыть в рабочем пространстве',
    several: count => `${counted(count, 'письмо', 'письма', 'писем')} от «Түзету»`,
    linkOnce:
      'Ссылка действует один раз. Чтобы воспользоваться ею, войдите под учётной записью, которую вам дали в рабочем пространстве.',
    why: 'Написано в «Түзету», рабочем пространстве, в котором закон изменяется открыто.',
    settings: 'Как вы получаете эти письма, настраивается здесь:',
  },
}
