import { elementName } from '#app/domain/comparison/element-name.ts'
import type { RoundTableRefusals } from '#app/domain/consultation/round-table-refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import { clockTime } from '#app/i18n/instants.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const roundTableRefusals: SentencesOf<RoundTableRefusals> = {
  'round-table.missing': () => 'Такого круглого стола нет.',
  'round-table.title-missing': () => 'Укажите тему.',
  'round-table.place-missing': () => 'Укажите место проведения.',
  'round-table.ends-before-start': () => 'Окончание должно быть позже начала.',
  'round-table.too-long': ({ hours }) =>
    `Круглый стол длится не более ${hours} часов. Проверьте время окончания.`,
  'round-table.officers-missing': () =>
    'Выберите председательствующего и секретаря, у которых есть вход в систему: они утверждают протокол.',
  'round-table.cancelled': () => 'Этот круглый стол отменён. Запланируйте новый.',
  'round-table.begun': () =>
    'На этом круглом столе уже ведётся запись: его можно закрыть, но нельзя перенести или отменить.',
  'round-table.not-moved': () => 'Время и место те же. Измените хотя бы одно из них.',
  'round-table.reason-missing': () => 'Укажите причину: её прочтут приглашённые.',
  'round-table.not-begun': ({ startsAt }) =>
    `Начало назначено на ${clockTime(startsAt, 'ru')}: закрыть можно после него. Если стол проводится раньше, сначала перенесите его.`,
  'round-table.held-early': ({ startsAt, firstAt }) =>
    `По плану начало ${clockTime(startsAt, 'ru')}, а записи есть с ${clockTime(firstAt, 'ru')}. Если заседание прошло тогда, подтвердите это: начало будет перенесено, приглашённые об этом узнают.`,
  'round-table.closed': () => 'Этот круглый стол уже закрыт.',
  'round-table.not-closed': () => 'Сначала закройте круглый стол: протокол составляется по всей записи.',
  'round-table.nobody-came': () =>
    'Никто не отмечен как присутствующий. Отметьте явившихся и затем закройте.',
  'round-table.open-statements': ({ count }) =>
    `Круглый стол этого обсуждения не закрыт: выступлений, не переданных для ответа, – ${count}. Сначала закройте его.`,
  'agenda.title-missing': () => 'У каждого вопроса повестки дня должно быть название.',
  'agenda.item-missing': () =>
    'В повестке дня нет такого вопроса. Обновите страницу, чтобы увидеть её нынешний вид.',
  'agenda.item-spoken-to': ({ title }) =>
    `По вопросу «${title}» уже выступали: он остаётся в повестке, название можно изменить.`,
  'agenda.provision-missing': ({ address }) =>
    `В обсуждаемой версии нет такого структурного элемента: ${elementName(address, 'ru')}. Выберите элемент этой версии.`,
  'agenda.provision-gone': ({ address, version }) =>
    `Версия ${version} исключает: ${elementName(address, 'ru')}. Снимите его с повестки или обсуждайте проект в целом.`,
  'attendee.name-missing': () => 'Укажите имя или выберите организацию.',
  'attendee.missing': () => 'Такого участника в списке нет.',
  'attendee.spoke': () => 'Кто выступал, тот присутствовал.',
  'statement.speaker-not-listed': () =>
    'Выступающего нет в списке. Добавьте его в участники; введённое сохранено.',
  'statement.empty': () =>
    'Запишите, что было сказано: без слов можно записать только поддержку и отсутствие замечаний.',
  'statement.missing': () => 'Такого выступления нет.',
  'resolution.empty': () => 'Запишите, что решили.',
  'task.empty': () => 'Запишите, что поручено.',
  'task.responsible-missing': () => 'Укажите ответственного.',
  'task.due-before-round-table': ({ day }) => `Срок должен быть не раньше ${longDate(day, 'ru')}.`,
  'minutes.missing': () => 'Протокола ещё нет.',
  'minutes.unchanged': () => 'С рассылки протокола запись не изменилась.',
  'minutes.outdated': () =>
    'После рассылки этого протокола запись изменилась. Разошлите протокол заново и затем утвердите.',
  'minutes.approved': () =>
    'Протокол утверждён и больше не меняется. То, что нужно поправить, вносится исправляющим дополнением.',
  'minutes.not-approved': () => 'Протокол ещё не утверждён: исправьте его, дополнение не требуется.',
  'minutes.not-participant': () => 'Исправления вносят только участники из списка.',
  'minutes.not-officer': () => 'Это делают только председательствующий и секретарь этого круглого стола.',
  'minutes.approved-by-you': () => 'Вы уже утвердили этот протокол.',
  'minutes.corrections-open': ({ count }) =>
    `Исправлений без решения: ${count}. Примите или отклоните каждое и затем утвердите протокол.`,
  'correction.empty': () => 'Напишите, как должно быть в протоколе.',
  'addendum.empty': () => 'Напишите, что исправляет дополнение.',
  'correction.missing': () => 'Такого исправления нет.',
  'correction.decided': () => 'По этому исправлению решение уже принято.',
  'correction.reason-missing': () => 'Укажите, почему исправление не принято.',
  'comment.spoken': () =>
    'Это сказано на круглом столе и записано в протоколе. Исправьте протокол, замечание изменится вместе с ним.',
}
