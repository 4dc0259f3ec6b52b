import type { Words } from '#app/i18n/en/words.ts'

export const organisations: Words['organisations'] = {
  title: 'Организации',
  lead: 'Сказанное организацией сохраняет прежнее наименование.',
  head: 'Руководитель',
  noHead: 'не назван',
  nameHead: 'Назвать руководителя',
  rename: 'Переименовать',
  merge: 'Присоединить к другой организации',
  into: 'К организации',
  nameKk: 'Наименование на казахском',
  nameRu: 'Наименование на русском',
  nameEn: 'Наименование на английском',
  fromOn: 'С какого дня',
  former: (name, day) => `до ${day}: ${name}`,
  mergedInto: (name, day) => `с ${day} в составе: ${name}`,
}
