import type { Action } from '#app/domain/audit/action.ts'
import type { ModerationKind } from '#app/domain/consultation/redaction.ts'
import { access } from '#app/i18n/ru/access.ts'
import { approvals } from '#app/i18n/ru/approvals.ts'
import { consultations } from '#app/i18n/ru/consultations.ts'
import { papers } from '#app/i18n/ru/papers.ts'
import { roundTables } from '#app/i18n/ru/round-tables.ts'
import { longDate } from '#app/i18n/dates.ts'
import { wordFor, type HistoryFacts } from '#app/i18n/history-facts.ts'
import { clockTime } from '#app/i18n/instants.ts'

const onVersion = (number: number | null) => (number ? `на основе версии ${number}` : 'на основе редакции')
const day = (on: string) => longDate(on, 'ru')
const inRound = (round: number | null) => (round === null ? '' : ` (обсуждение № ${round})`)
const because = (reason: string) => (reason === '' ? '.' : `: ${reason}`)
const table = (number: number | null) => (number === null ? 'круглый стол' : `круглый стол № ${number}`)
const about = (comments: string) =>
  comments === '' ? 'замечание' : `${comments.includes(',') ? 'замечания' : 'замечание'} ${comments}`
const speaking = (code: string, claimed: string) =>
  claimed === '' ? wordFor(consultations.capacities, code) : consultations.claims.open(claimed)

/** A sentence for everything that is put on record. */
export const historySentences: Record<Action, (facts: HistoryFacts) => string> = {
  'act.entered': ({ act }) => `Добавлен акт: ${act}.`,
  'edition.imported': ({ act, edition }) => `Загружена редакция, действующая с ${day(edition)}. ${act}.`,
  'bill.opened': () => 'Законопроект открыт.',
  'bill.stage-entered': ({ stage, on }) => `Законопроект перешёл на этап «${stage}» ${day(on)}.`,
  'amendment.added': ({ act, edition }) =>
    `В законопроект добавлен акт: ${act}, редакция, действующая с ${day(edition)}.`,
  'version.saved': ({ number, parent, act }) => `Сохранена версия ${number} ${onVersion(parent)}. ${act}.`,
  'versions.merged': ({ number, parent, merged, act }) =>
    `Сохранена версия ${number}: изменения, внесённые ${onVersion(parent)}, объединены с версией ${merged}. ${act}.`,
  'collision.met': ({ parent, act }) =>
    `Изменено ${onVersion(parent)} то, что изменил и другой; сохранены оба варианта. ${act}.`,
  'collision.settled': ({ number, merged, act }) =>
    number === merged
      ? `Расхождение разрешено: версия ${number} остаётся без изменений. ${act}.`
      : `Расхождение разрешено в версии ${number}. ${act}.`,
  'justification.written': ({ provision, act }) => `Написано обоснование: ${provision}. ${act}.`,
  'drafting.set': ({ provision, act }) =>
    `Выбрано, как изложить изменение в тексте законопроекта: ${provision}. ${act}.`,
  'entry.set': () => 'Задано введение законопроекта в действие.',
  'consultation.opened': ({ round, code, on, until }) =>
    `Открыто обсуждение № ${round} (${wordFor(consultations.kinds, code)}), с ${day(on)} по ${day(until)}.`,
  'consultation.extended': ({ round, until, reason }) =>
    `Обсуждение № ${round} продлено до ${day(until)}${because(reason)}`,
  'consultation.reported': ({ round }) => `Опубликован отчёт об обсуждении № ${round}.`,
  'participant.invited': ({ organisation, whom, round }) =>
    `Приглашение к обсуждению: ${organisation || whom || 'любой, у кого есть ссылка'}${inRound(round)}.`,
  'participant.joined': ({ organisation, round }) =>
    `Участник присоединился к обсуждению${round === null ? '' : ` № ${round}`}${organisation ? `, приглашён как ${organisation}` : ''}.`,
  'comment.drafted': () => 'Замечание сохранено как черновик.',
  'comment.submitted': ({ comments, round, code, organisation, into }) =>
    `Подано: ${about(comments)}${inRound(round)}, ${organisation || speaking(code, into)}.`,
  'comment.revised': ({ comments }) => `Исправлено до закрытия: ${about(comments)}.`,
  'comment.withdrawn': () => 'Черновик удалён.',
  'comment.assigned': ({ comments, whom, until }) =>
    `Поручено: ${about(comments)} – ${whom || 'никому'}${until ? `, срок – ${day(until)}` : ''}.`,
  'comment.answered': ({ comments, code }) =>
    `Дан ответ на ${about(comments)}: ${wordFor(consultations.dispositions, code)}.`,
  'comment.moderated': ({ comments, code, reason }) =>
    `${wordFor(MODERATION, code)}: ${about(comments)}${because(reason)}`,
  'comments.placed': ({ number }) => `Замечания перенесены на версию ${number}.`,
  'placement.confirmed': ({ comments, number, provision }) =>
    `Решено, где в версии ${number} стоит ${about(comments)}${provision ? `: ${provision}` : ''}.`,
  'reply.given': ({ comments, code }) => `Отклик на ${about(comments)}: ${wordFor(REPLIES, code)}.`,
  'comment.shared': () => 'Своё замечание показано коллегам.',
  'position.discussed': ({ round }) => `Коллегам сказано о позиции организации${inRound(round)}.`,
  'position.drafted': ({ number, round }) =>
    `Подготовлена позиция организации по одному элементу${inRound(round)}, редакция ${number}.`,
  'position.dissented': ({ round }) => `К позиции организации приложено особое мнение${inRound(round)}.`,
  'position.approved': ({ count, round }) =>
    `Утверждена позиция организации${inRound(round)}, элементов: ${count}.`,
  'position.submitted': ({ organisation, count, round }) =>
    `Представлена позиция${inRound(round)}: ${organisation}, элементов: ${count}.`,
  'approval.answered': ({ organisation, code, round, count }) =>
    `Ответ согласующего органа${inRound(round)}: ${organisation} – ${wordFor(approvals.states, code)}${count ? `, замечаний: ${count}` : ''}.`,
  'approval.replied': ({ organisation, code }) =>
    `Ответ на замечание согласующего органа${organisation ? ` (${organisation})` : ''}: ${wordFor(approvals.replies, code)}.`,
  'note.answered': ({ number, code }) => `Дан ответ на вопрос ${number}: ${wordFor(papers.kinds, code)}.`,
  'organisation.renamed': ({ organisation, on }) =>
    `Организация переименована с ${day(on)}: теперь ${organisation}.`,
  'organisation.merged': ({ organisation, into, on }) =>
    `Организация присоединена с ${day(on)}: ${organisation} – к ${into}.`,
  'organisation.closed': ({ organisation, on }) => `Организация закрыта с ${day(on)}: ${organisation}.`,
  'head.named': ({ whom, organisation }) => `Назван руководитель: ${whom}, ${organisation}.`,
  'organisation-administrator.named': ({ whom, organisation, reason }) =>
    `Назван администратор организации: ${whom}, ${organisation}${because(reason)}`,
  'organisation-administrator.ended': ({ whom, organisation, reason }) =>
    `Прекращены полномочия администратора организации: ${whom}, ${organisation}${because(reason)}`,
  'round-table.planned': ({ table: number, code, on }) =>
    `Запланировано: ${wordFor(roundTables.kinds, code).toLocaleLowerCase('ru')} № ${number}, ${clockTime(on, 'ru')}.`,
  'round-table.moved': ({ table: number, on }) => `Перенесён ${table(number)}: ${clockTime(on, 'ru')}.`,
  'round-table.cancelled': ({ table: number }) => `Отменён ${table(number)}.`,
  'agenda.changed': ({ table: number }) => `Изменена повестка дня: ${table(number)}.`,
  'attendees.invited': ({ table: number }) => `В список внесены приглашённые: ${table(number)}.`,
  'attendance.marked': ({ table: number, code }) =>
    `Отмечено участие: ${table(number)}, ${code === 'no' ? 'отсутствует' : 'присутствует'}.`,
  'statement.recorded': ({ table: number, code, comments }) =>
    `Записано выступление: ${table(number)}, ${wordFor(roundTables.stances, code)}${comments ? `, ${about(comments)}` : ''}.`,
  'statement.edited': ({ table: number, code }) =>
    `Изменена запись выступления: ${table(number)}, ${wordFor(roundTables.stances, code)}.`,
  'resolution.recorded': ({ table: number }) => `Записано решение: ${table(number)}.`,
  'task.given': ({ table: number, until }) =>
    `Дано поручение: ${table(number)}${until ? `, срок – ${day(until)}` : ''}.`,
  'round-table.closed': ({ table: number, count, comments }) =>
    `Закрыт ${table(number)}: присутствовали ${count}${comments ? `, выступления переданы на ответ как ${about(comments)}` : ''}.`,
  'minutes.circulated': ({ table: number, number: issue }) =>
    `Разослан протокол: ${table(number)}, версия ${issue}.`,
  'minutes.corrected': ({ table: number, number: issue }) =>
    `Предложено исправление протокола: ${table(number)}, версия ${issue}.`,
  'correction.decided': ({ table: number, code }) =>
    `Рассмотрено исправление протокола: ${table(number)}, ${wordFor(roundTables.verdicts, code)}.`,
  'minutes.approved': ({ table: number, number: issue }) =>
    `Утверждён протокол: ${table(number)}, версия ${issue}.`,
  'minutes.supplemented': ({ table: number, number: addendum }) =>
    `Утверждённый протокол дополнен: ${table(number)}, дополнение № ${addendum}.`,
  'calendar.changed': ({ on, code }) =>
    `Изменён календарь: ${day(on)} – ${code === 'yes' ? 'рабочий день' : code === 'no' ? 'нерабочий день' : 'снова как обычно'}.`,
  'paper.issued': ({ code, number }) => `Выпущен документ: ${wordFor(papers.kinds, code)}, выпуск ${number}.`,
  'letters.set': () => 'Выбрано, как получать письма по почте.',
  'letters.sent-again': () => 'Неотправленные письма снова поставлены в отправку.',
  'reminders.written': () => 'Написаны напоминания о близких сроках.',
  'person.registered': ({ whom, organisation, code }) =>
    `Зарегистрирован человек: ${whom}${organisation ? `, ${organisation}` : ''}, ${wordFor(access.roles, code)}.`,
  'person.signed-in': () => 'Вход.',
  'person.signed-out': () => 'Выход.',
  'role.changed': ({ whom, code }) => `Изменена роль: ${whom} – ${wordFor(access.roles, code)}.`,
  'person.moved': ({ whom, into }) => `Человек переведён: ${whom} – ${into || 'без организации'}.`,
  'organisation.people-moved': ({ organisation, into, count }) =>
    `Переведены люди организации (${count}): ${organisation} – ${into || 'без организации'}.`,
  'representative.named': ({ whom, organisation, on, until, reason }) =>
    `Назван представитель: ${whom}, ${organisation}${on ? `, с ${day(on)}` : ''}${until ? ` по ${day(until)}` : ''}${because(reason)}`,
  'representation.ended': ({ whom, organisation, reason }) =>
    `Прекращено представительство: ${whom}, ${organisation}${because(reason)}`,
  'capacity.confirmed': ({ whom, organisation, round, reason }) =>
    `Подтверждено, что ${whom} говорил(а) от имени: ${organisation}${inRound(round)}${because(reason)}`,
  'capacity.declined': ({ whom, organisation, round, reason }) =>
    `Не подтверждено, что ${whom} говорил(а) от имени: ${organisation}${inRound(round)}${because(reason)}`,
  'password.changed': ({ whom }) => `Выдан новый пароль: ${whom}.`,
  'demonstration.loaded': () => 'Загружена демонстрация; её события датированы прошлым.',
}

const MODERATION: Record<ModerationKind, string> = {
  hidden: 'Скрыто',
  redacted: 'Зачёркнуты слова',
  appealed: 'Автор возражает против модерации',
  restored: 'Восстановлено',
  upheld: 'По возражению решено, что модерация остаётся в силе',
}

const REPLIES = {
  settled: 'замечание снято',
  standing: 'замечание остаётся',
  agrees: 'с ответом согласие',
  disagrees: 'с ответом несогласие',
}
