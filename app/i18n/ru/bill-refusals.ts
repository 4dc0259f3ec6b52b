import type { BillRefusals } from '#app/domain/amendment/bill-refusals.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

const TEXT = { kk: 'Текст на казахском языке', ru: 'Текст на русском языке' }

export const billRefusals: SentencesOf<BillRefusals> = {
  'amendment.identity-repeated': ({ at }) =>
    `Структурный элемент ${at} стоит в тексте дважды. Ничего не сохранено.`,
  'amendment.missing': () => 'В этом законопроекте нет такого акта.',
  'amendment.act-known': () => 'Законопроект уже вносит поправки в этот акт.',
  'amendment.edition-missing': () => 'Выберите редакцию акта.',
  'bill.missing': () => 'Такого законопроекта нет.',
  'bill.title-missing': () => 'Укажите наименование на казахском и русском языках.',
  'bill.title-long': ({ most }) => `Число знаков в наименовании – не более ${most}.`,
  'bill.procedure-missing': ({ day }) =>
    `Для законопроектов, начатых ${longDate(day, 'ru')}, порядок прохождения не задан.`,
  'stage.missing': () => 'В порядке прохождения этого законопроекта нет такого этапа.',
  'stage.current': () => 'Законопроект уже находится на этом этапе.',
  'stage.in-the-future': ({ day }) => `${longDate(day, 'ru')} ещё не наступило.`,
  'stage.before-last': ({ day }) =>
    `На нынешний этап законопроект перешёл ${longDate(day, 'ru')}; следующий не может начаться раньше.`,
  'version.message-missing': () => 'Скажите в нескольких словах, что меняет эта версия.',
  'version.message-long': ({ length, most }) =>
    `Длина пояснения – ${length} зн., допускается не более ${most}.`,
  'version.unchanged': () => 'Изменений нет, сохранять нечего: текст уже сохранён в этом виде.',
  'version.parent-missing': () =>
    'Версия, с которой вы начали, не относится к этому акту. Ваш текст сохранён на устройстве; откройте страницу заново.',
  'version.patch-malformed': ({ at }) =>
    `Присланное не читается как изменения текста (${at}). Ничего не сохранено.`,
  'version.article-empty': ({ at, language }) =>
    `${TEXT[language]}, ${elementName(at, 'ru')}: в статье нет текста. Напишите текст или исключите статью.`,
  'version.number-repeated': ({ at, language }) =>
    `${TEXT[language]}, ${elementName(at, 'ru')}: такой номер стоит дважды. Дайте одному из элементов другой номер.`,
  'collision.missing': () => 'Такого расхождения нет.',
  'collision.settled': () => 'Это расхождение уже разрешено.',
  'collision.unsettled': ({ count }) => `Осталось решить: ${count}.`,
  'amending-text.empty': () => 'Дайте текст поправок на казахском, на русском или на обоих языках.',
  'amending-text.open': ({ unknown, refused }) =>
    `Ничего не сохранено: не понято предложений – ${unknown}, не выполнено – ${refused}. Исправьте их или уберите из текста.`,
  'entry.rule-wrong': ({ most }) => `Укажите дату или от 1 до ${most} календарных дней.`,
  'entry.exception-wrong': ({ at }) => `Укажите элемент законопроекта и дату (${elementName(at, 'ru')}).`,
  'justification.empty': () => 'Напишите обоснование хотя бы на одном языке.',
  'justification.long': ({ most }) => `Число знаков в обосновании – не более ${most}.`,
}
