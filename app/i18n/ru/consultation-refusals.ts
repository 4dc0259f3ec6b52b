import { elementName } from '#app/domain/comparison/element-name.ts'
import type { ConsultationRefusals } from '#app/domain/consultation/refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const consultationRefusals: SentencesOf<ConsultationRefusals> = {
  'consultation.starts-in-the-past': ({ day }) =>
    `${longDate(day, 'ru')} уже прошло: обсуждение не может открыться в прошлом.`,
  'consultation.term-out-of-range': ({ most }) => `Срок должен быть целым числом от 1 до ${most}.`,
  'consultation.extension-not-later': ({ day }) =>
    `Новый последний день должен быть позже ${longDate(day, 'ru')}.`,
  'consultation.reason-missing': () => 'Укажите причину продления.',
  'consultation.reported': () => 'Отчёт опубликован: это обсуждение завершено.',
  'consultation.nothing-to-read': () => 'Выберите хотя бы одну версию для обсуждения.',
  'consultation.missing': () => 'Такого обсуждения нет.',
  'consultation.not-open': () =>
    'Сейчас это обсуждение не принимает замечаний. Ваши черновики сохранены, а набранное остаётся на этом устройстве.',
  'consultation.not-closed': ({ day }) =>
    `Замечания принимаются по ${longDate(day, 'ru')} включительно: отчёт публикуется после закрытия.`,
  'consultation.unanswered': ({ count }) =>
    `Без ответа остаются замечания: ${count}. Отчёт можно опубликовать, когда на каждое дан ответ.`,
  'participant.invited-already': () => 'Человек с этим адресом уже приглашён.',
  'invitation.used': () => 'Это приглашение уже использовано. Попросите пригласившего прислать новое.',
  'invitation.missing': () => 'Такого приглашения нет.',
  'comment.missing': () => 'Такого замечания нет.',
  'comment.not-yours': () => 'Это может сделать только автор.',
  'comment.nothing-to-submit': () => 'У вас нет черновиков для отправки.',
  'comment.capacity-unverified': () =>
    'Организация не называла вас своим представителем. Вы можете попросить говорить от её имени: до её подтверждения так и будет показано.',
  'comment.answered-meanwhile': ({ comment }) =>
    `На замечание № ${comment} тем временем ответил коллега. Посмотрите его ответ, прежде чем менять.`,
  'comment.spoken-to': () =>
    'На это замечание уже ответили, или оно прошло модерацию, поэтому его текст больше не меняется. Дополнить его можно новым замечанием.',
  'anchor.missing': () => 'Этих слов нет в версии, которую вы читали.',
  'version.missing': () => 'Такой версии нет.',
  'comment.capacity-unclaimable': () =>
    'Вы не состоите здесь ни в одной организации, поэтому можете говорить только от своего имени.',
  'organisation.no-more': ({ name, day, heir }) =>
    `Организации «${name.ru}» нет с ${longDate(day, 'ru')}${heir ? `: она вошла в «${heir.ru}»` : ''}. От её имени больше никто не говорит. Написанное вами сохранено, вы можете продолжить от своего имени.`,
  'organisation.person-foreign': () => 'Этот человек не состоит в организации.',
  'organisation.closed': () => 'Эта организация уже закрыта.',
  'organisation-administrator.named': () => 'Этот человек уже администратор организации.',
  'naming.missing': () => 'Такого назначения нет.',
  'naming.ended': () => 'Коллега уже прекратил это.',
  'representation.reason-missing': () => 'Укажите основание: оно остаётся в журнале.',
  'representation.term-reversed': ({ day }) =>
    `Последний день не может быть раньше первого, ${longDate(day, 'ru')}.`,
  'representation.named': () =>
    'Этот человек уже назван. Если меняется срок, сначала прекратите прежнее представительство.',
  'claim.missing': () => 'Такой просьбы нет.',
  'claim.decided': () => 'Коллега уже ответил на эту просьбу.',
  'calendar.entry-incomplete': () => 'Укажите день и его название на трёх языках.',
  'comment.too-long': ({ length, most }) =>
    `В тексте ${length} знаков, принять можно не более ${most}. Ничего не потеряно: сократите его или разделите на несколько замечаний.`,
  'comment.wording-missing': () => 'К предложению нужна предлагаемая редакция.',
  'comment.wording-unchanged': ({ address }) =>
    `Предлагаемая редакция совпадает с текстом проекта: ${elementName(address, 'ru')}. Измените её или оставьте замечание вместо предложения.`,
  'comment.empty': () => 'Напишите, что вы хотите сказать.',
  'disposition.reason-missing': () => 'Каждому решению нужна причина.',
  'disposition.part-missing': () => 'Укажите, какая часть принята.',
  'disposition.provision-missing': () => 'Назовите норму, которая это уже предусматривает.',
  'comment.has-no-wording': () => 'В этом замечании нет предлагаемой редакции.',
  'wording.provision-gone': () =>
    'Нормы, которую меняет предложение, нет в тексте, который читал автор. Откройте текст и внесите её там.',
  'wording.nothing-taken': () => 'Выберите хотя бы одно изменение предлагаемой редакции.',
  'wording.no-number': () =>
    'Между соседними положениями нет свободного номера: изложите их в тексте заново и укажите версию.',
  'wording.collides': () =>
    'Эти же слова тем временем изменил коллега. Ничего не сохранено: откройте текст и сравните обе редакции.',
  'assignment.person-missing': () => 'Замечания можно поручить только разработчикам.',
  'moderation.reason-missing': () => 'Укажите причину: она будет стоять на месте скрытого.',
  'moderation.words-missing': () => 'Напишите слова точно так, как они стоят в замечании.',
  'moderation.nothing-hidden': () => 'В этом замечании ничего не скрыто.',
  'moderation.appealed': () => 'Вы уже возразили; решения пока нет.',
  'moderation.upheld': () => 'По возражению решено: модерация остаётся в силе.',
  'moderation.not-appealed': () => 'Здесь нет возражения, которое ждёт решения.',
  'moderation.own': () => 'Вы сами модерировали это замечание: возражение рассматривает другой человек.',
  'moderation.not-yours': () =>
    'Часть этого замечания скрыл другой человек: снова показать её может должностное лицо.',
  'placement.missing': () => 'У этого замечания ещё нет места в новейшей версии.',
  'placement.provision-missing': () => 'В новейшей версии нет такой нормы.',
}
