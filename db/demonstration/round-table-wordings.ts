import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Part } from '#db/demonstration/cast.ts'

// Everything here is composed for the demonstration: it is about drafting, and nobody's opinion.

export const HELD = {
  title: {
    kk: 'Ұғымдардың тұжырымдары және оңалту жұмысы (көрсетілім)',
    ru: 'Формулировки понятий и реабилитационная работа (демонстрация)',
  },
  place: { kk: 'Астана қ., мәжіліс залы', ru: 'г. Астана, зал заседаний' },
  agenda: [
    {
      title: {
        kk: '1-баптағы жаңа ұғымдардың тұжырымдары туралы',
        ru: 'О формулировках новых понятий статьи 1',
      },
      provisions: ['art_1__subpara_1-1', 'art_1__subpara_4-1'],
    },
    {
      title: { kk: 'Оңалту жұмысының тәртібі туралы', ru: 'О порядке реабилитационной работы' },
      provisions: ['art_5__subpara_6-1'],
    },
  ],
}

export const COMING = {
  title: {
    kk: 'Жобаның екі тілдегі мәтіндерінің теңтүпнұсқалығы (көрсетілім)',
    ru: 'Аутентичность текстов проекта на двух языках (демонстрация)',
  },
  place: { kk: 'Астана қ., конференц-зал', ru: 'г. Астана, конференц-зал' },
  agenda: [
    {
      title: {
        kk: '1-баптағы жаңа ұғымдардың қазақ және орыс тілдеріндегі мәтіндерінің сәйкестігі туралы',
        ru: 'О соответствии казахского и русского текстов новых понятий статьи 1',
      },
      provisions: ['art_1__subpara_1-1', 'art_1__subpara_4-1'],
    },
    {
      title: {
        kk: '5-бапта терминдердің екі тілде біркелкі қолданылуы туралы',
        ru: 'О единообразии терминов статьи 5 на двух языках',
      },
      provisions: ['art_5__subpara_6-1'],
    },
  ],
}

interface Said {
  readonly by: Part
  /** Of the agenda of the sitting that was held, from 0. */
  readonly item: number
  readonly provision: string | null
  readonly stance: SpokenStance
  readonly language: Language
  readonly time: string
  readonly text: string
}

export const STATEMENTS: readonly Said[] = [
  {
    ...{ by: 'theologian', item: 0, provision: 'art_1__subpara_1-1', stance: 'support-with-changes' },
    ...{ language: 'kk', time: '10:15' },
    text: 'Ұғымда қолданылған сөздер заңның басқа баптарындағы сөздермен бірдей болуы қажет.',
  },
  {
    ...{ by: 'qmdb', item: 0, provision: 'art_1__subpara_4-1', stance: 'no-remark' },
    ...{ language: 'kk', time: '10:30', text: '' },
  },
  {
    ...{ by: 'human-rights', item: 0, provision: 'art_1__subpara_4-1', stance: 'remark' },
    ...{ language: 'ru', time: '10:40' },
    text: 'Предлагается указать, каким документом подтверждается наличие признаков, названных в понятии.',
  },
  {
    ...{ by: 'state-body', item: 1, provision: 'art_5__subpara_6-1', stance: 'support' },
    ...{ language: 'ru', time: '11:20', text: 'Норма согласуется с планом работы органа.' },
  },
  {
    ...{ by: 'theologian', item: 1, provision: null, stance: 'remark' },
    ...{ language: 'kk', time: '11:40' },
    text: 'Оңалту жұмысына қатысатын мамандарға қойылатын талаптарды заңға тәуелді актіде көздеу ұсынылады.',
  },
]

export const RESOLUTION = {
  text: {
    kk: 'Әзірлеуші ұғымдарды заңның басқа баптарымен салыстырып, нәтижесін салыстырма кестеде көрсетсін.',
    ru: 'Разработчику сверить понятия с другими статьями закона и отразить результат в сравнительной таблице.',
  },
}

export const TASK = {
  text: {
    kk: 'Мамандарға қойылатын талаптар жөнінде ұсыныс дайындау.',
    ru: 'Подготовить предложение о требованиях к специалистам.',
  },
  responsible: { kk: 'Министрлік әзірлеушісі', ru: 'Разработчик министерства' },
  due: { unit: 'working-days', count: 10 },
} as const

/** What a participant has put right in the circulated minutes. */
export const CORRECTION = {
  by: 'human-rights',
  statement: 2,
  text: 'Предлагается указать, каким документом устанавливается наличие признаков, названных в понятии.',
} as const
