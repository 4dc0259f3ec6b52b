import type { PaperRefusals } from '#app/domain/paper/refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const paperRefusals: SentencesOf<PaperRefusals> = {
  'position.reason-missing': () => 'Возражение требует обоснования.',
  'position.changes-missing': () => 'Укажите, что следует изменить, или предложите редакцию.',
  'position.no-organisation': () => 'Над позицией работают только члены приглашённой организации.',
  'position.head-only': () => 'Это может сделать только руководитель организации.',
  'position.nothing-drafted': () => 'Утверждать пока нечего: позиция не подготовлена.',
  'position.not-approved': () => 'Руководитель не утвердил позицию в её нынешнем виде.',
  'position.submitted': () => 'Позиция уже представлена и больше не меняется.',
  'position.changed-meanwhile': () =>
    'Коллега тем временем изменил эту позицию. Ваш текст остался здесь: сравните его с новым.',
  'position.unchanged': () => 'Ничего не изменилось: позиция уже сохранена в этом виде.',
  'position.text-missing': () => 'Напишите, что вы хотите сказать.',
  'approval.reason-missing': () => 'Отказ в согласовании требует аргументированной мотивировки.',
  'approval.remarks-unfit': () =>
    'При согласовании без замечаний замечаний нет. Выберите «согласовано с замечаниями» или уберите замечания.',
  'approval.remarks-missing': () => 'Для согласования с замечаниями нужно хотя бы одно замечание.',
  'approval.remark-reason-missing': () => 'Каждое замечание требует обоснования.',
  'approval.not-asked': () => 'Ваша организация не приглашена к этому кругу согласования.',
  'approval.not-authorised': () => 'Отвечает только руководитель органа или его представитель.',
  'approval.term-out-of-range': ({ most }) => `Срок – целое число рабочих дней от 1 до ${most}.`,
  'approval.not-a-round': () =>
    'Согласовать проект приглашают только в круге согласования с государственными органами.',
  'approval.asked': () => 'Этот орган уже приглашён к этому кругу согласования.',
  'remark.missing': () => 'Такого замечания нет.',
  'organisation.merged-into-itself': () =>
    'Организацию нельзя присоединить к ней самой или к той, что была присоединена к ней.',
  'organisation.merged': () => 'Эта организация уже присоединена к другой.',
  'organisation.goes-on': () => 'Эта организация действует: её людей переводят по одному.',
  'organisation.head-foreign': () => 'Руководитель должен состоять в организации.',
  'paper.unchanged': ({ day }) =>
    `С выпуска от ${longDate(day, 'ru')} ничего не изменилось: он действителен.`,
  'note.question-missing': () => 'В форме нет такого вопроса.',
  'note.too-long': ({ most }) =>
    `Ответ может содержать не более ${most} знаков. Ничего не потеряно: сократите его.`,
}
