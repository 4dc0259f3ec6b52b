import type { Person, Role } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { organisations, people, representations } from '#db/schema.ts'

/** The demonstration's people: roles, not persons. The first two draft, so that two can meet in one provision. */
export type Part = keyof typeof PARTS

/** Registers the organisations and the people of the demonstration; gives each as one who acts. */
export async function registerCast(
  db: Handle,
  password: string,
  registeredAt: Date,
): Promise<Record<Part, Person>> {
  const housed = await registerOrganisations(db)
  const cast = Object.entries(PARTS).map(async ([part, { role, house, name }], at) => {
    const organisationId = housed.get(house)!
    const [row] = await db
      .insert(people)
      .values({
        email: `${part}@demo.tuzetu`,
        ...columnsOf(name),
        role,
        organisationId,
        password,
        registeredAt: new Date(registeredAt.getTime() + at), // in the order of the cast
        demonstration: true,
        delivery: 'never', // their addresses exist nowhere; whoever tries mail out sets it on the page of letters
      })
      .returning({ id: people.id })
    if (REPRESENTATIVES.has(part))
      await nameToSpeak(db, { person: row!.id, organisation: organisationId }, registeredAt)
    return [part, { kind: 'person', id: row!.id, role, organisation: organisationId }] as const
  })
  return Object.fromEntries(await Promise.all(cast)) as Record<Part, Person>
}

async function nameToSpeak(
  db: Handle,
  { person, organisation }: { readonly person: string; readonly organisation: string },
  namedAt: Date,
): Promise<void> {
  const reason = 'Көрсетілім / демонстрация'
  const fromOn = dayInKazakhstan(namedAt)
  await db
    .insert(representations)
    .values({ organisationId: organisation, personId: person, fromOn, reason, namedAt })
}

type House = keyof typeof HOUSES

const HOUSES = {
  ministry: { kk: 'Әзірлеуші министрлік', ru: 'Министерство-разработчик', en: 'Developer ministry' },
  qmdb: { kk: 'ҚМДБ аппараты', ru: 'Аппарат ДУМК', en: 'Office of the ҚМДБ' },
  theologians: { kk: 'Теологтар тобы', ru: 'Группа теологов', en: 'Group of theologians' },
  'state-body': {
    kk: 'Мүдделі мемлекеттік орган',
    ru: 'Заинтересованный государственный орган',
    en: 'Interested state body',
  },
  'finance-body': {
    kk: 'Қаржы мәселелері жөніндегі орган',
    ru: 'Орган по вопросам финансов',
    en: 'Body for financial matters',
  },
  'human-rights': {
    kk: 'Құқық қорғау ұйымы',
    ru: 'Правозащитная организация',
    en: 'Human-rights organisation',
  },
  government: { kk: 'Үкімет Аппараты', ru: 'Аппарат Правительства', en: 'Government Office' },
} as const

/** Whom the organisations of the demonstration have named to speak for them. */
const REPRESENTATIVES: ReadonlySet<string> = new Set(['qmdb', 'state-body', 'finance-body'])

const PARTS = {
  drafter: {
    role: 'drafter',
    house: 'ministry',
    name: { kk: 'Министрлік әзірлеушісі', ru: 'Разработчик министерства', en: 'Ministry drafter' },
  },
  'second-drafter': {
    role: 'drafter',
    house: 'ministry',
    name: { kk: 'Екінші әзірлеуші', ru: 'Второй разработчик', en: 'Second drafter' },
  },
  qmdb: {
    role: 'stakeholder',
    house: 'qmdb',
    name: { kk: 'ҚМДБ өкілі', ru: 'Представитель ДУМК', en: 'ҚМДБ representative' },
  },
  theologian: {
    role: 'stakeholder',
    house: 'theologians',
    name: { kk: 'Теолог', ru: 'Теолог', en: 'Theologian' },
  },
  'state-body': {
    role: 'stakeholder',
    house: 'state-body',
    name: {
      kk: 'Мемлекеттік орган өкілі',
      ru: 'Представитель государственного органа',
      en: 'State body representative',
    },
  },
  'finance-body': {
    role: 'stakeholder',
    house: 'finance-body',
    name: {
      kk: 'Қаржы органының өкілі',
      ru: 'Представитель финансового органа',
      en: 'Financial body representative',
    },
  },
  'human-rights': {
    role: 'stakeholder',
    house: 'human-rights',
    name: { kk: 'Адам құқықтары сарапшысы', ru: 'Эксперт по правам человека', en: 'Human-rights expert' },
  },
  official: {
    role: 'official',
    house: 'government',
    name: { kk: 'Лауазымды адам', ru: 'Должностное лицо', en: 'Official' },
  },
  administrator: {
    role: 'administrator',
    house: 'ministry',
    name: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
  },
} as const satisfies Record<string, { role: Role; house: House; name: Trilingual }>

async function registerOrganisations(db: Handle): Promise<Map<House, string>> {
  const houses = Object.entries(HOUSES) as [House, Trilingual][]
  const rows = await db
    .insert(organisations)
    .values(houses.map(([, name]) => ({ ...columnsOf(name), demonstration: true })))
    .returning({ id: organisations.id })
  return new Map(houses.map(([house], at) => [house, rows[at]!.id]))
}

function columnsOf({ kk, ru, en }: Trilingual) {
  return { nameKk: kk, nameRu: ru, nameEn: en }
}
