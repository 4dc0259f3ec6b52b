import type { Words } from '#app/i18n/en/words.ts'

export const organisations: Words['organisations'] = {
  title: 'Ұйымдар',
  lead: 'Ұйымның айтқаны сол кездегі атауымен сақталады.',
  head: 'Басшысы',
  noHead: 'көрсетілмеген',
  nameHead: 'Басшыны көрсету',
  rename: 'Атауын өзгерту',
  merge: 'Басқа ұйымға қосу',
  into: 'Қай ұйымға',
  nameKk: 'Қазақ тіліндегі атауы',
  nameRu: 'Орыс тіліндегі атауы',
  nameEn: 'Ағылшын тіліндегі атауы',
  fromOn: 'Қай күннен бастап',
  former: (name, day) => `${day} дейін: ${name}`,
  mergedInto: (name, day) => `${day} бастап ${name} құрамында`,
}
