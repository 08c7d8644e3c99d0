/**
 * What makes a fact doubtful, and how much each sign says. The points are classes, set by hand on records that are known:
 * 1 is met with many right facts, 2 with few, 3 with hardly any.
 */
export interface Sign {
  readonly points: 1 | 2 | 3
  readonly reason: Readonly<Record<'en' | 'ru', string>>
}

export const doubtSigns = {
  'close-runner-up': {
    points: 1,
    reason: {
      en: 'the line may nearly as well be something else',
      ru: 'строка почти с тем же успехом может быть другим',
    },
  },
  'hardly-ahead': {
    points: 2,
    reason: { en: 'the line may as well be something else', ru: 'строка с тем же успехом может быть другим' },
  },
  'no-cue': {
    points: 1,
    reason: {
      en: 'only the lines around tell what the line is',
      ru: 'что это за строка, говорят только соседние',
    },
  },
  'unread-beside': {
    points: 1,
    reason: { en: 'words beside it were not understood', ru: 'рядом есть нераспознанные слова' },
  },
  'unread-within': {
    points: 1,
    reason: {
      en: 'words of the same line were not understood',
      ru: 'в той же строке есть нераспознанные слова',
    },
  },
  'record-little-understood': {
    points: 1,
    reason: { en: 'much of the record was not understood', ru: 'многое в протоколе не распознано' },
  },
  'no-verb': {
    points: 1,
    reason: {
      en: 'a decision without a verb of what is to be done',
      ru: 'решение без глагола о том, что сделать',
    },
  },
  'tells-what-happened': {
    points: 2,
    reason: { en: 'a decision that tells what happened', ru: 'решение рассказывает о том, что было' },
  },
  'speaks-of-votes': {
    points: 2,
    reason: { en: 'a decision that tells of votes', ru: 'решение рассказывает о голосах' },
  },
  'few-words': { points: 2, reason: { en: 'a decision of few words', ru: 'решение из одного-двух слов' } },
  'open-bracket': {
    points: 2,
    reason: {
      en: 'a bracket is not closed: words may be missing',
      ru: 'скобка не закрыта: слов может не хватать',
    },
  },
  'tail-in-words': {
    points: 2,
    reason: { en: 'its words still name who or by when', ru: 'в словах осталось, кто или к какому сроку' },
  },
  'number-within': {
    points: 3,
    reason: {
      en: 'the number of a further point stands in its words',
      ru: 'в словах стоит номер ещё одного пункта',
    },
  },
  'several-sentences': {
    points: 1,
    reason: { en: 'several sentences in one', ru: 'несколько предложений в одном' },
  },
  'ends-open': { points: 2, reason: { en: 'it ends with a colon', ru: 'кончается двоеточием' } },
  'time-within': {
    points: 3,
    reason: { en: 'a time of day stands in its words', ru: 'в словах стоит время' },
  },
  'questions-without-decisions': {
    points: 2,
    reason: {
      en: 'other questions of the record have no decisions',
      ru: 'у других вопросов протокола решений нет',
    },
  },
  'of-no-question': {
    points: 2,
    reason: { en: 'it belongs to no question', ru: 'не относится ни к одному вопросу' },
  },
  'many-decisions': {
    points: 1,
    reason: { en: 'one question has very many decisions', ru: 'у одного вопроса очень много решений' },
  },
  'named-with-what-they-do': {
    points: 2,
    reason: {
      en: 'the line says more of them than that they are there',
      ru: 'строка говорит о человеке больше, чем что он есть',
    },
  },
  'told-of': {
    points: 1,
    reason: { en: 'the line tells what somebody did', ru: 'строка рассказывает, что кто-то сделал' },
  },
  'listed-twice': {
    points: 3,
    reason: {
      en: 'listed twice among present, absent and invited',
      ru: 'дважды среди присутствующих, отсутствующих и приглашённых',
    },
  },
  'short-name': { points: 1, reason: { en: 'the name is cut short', ru: 'имя неполное' } },
  'not-to-do': {
    points: 2,
    reason: { en: 'the clause says what is not to be done', ru: 'в пункте сказано, чего не делать' },
  },
  'of-doubtful-clause': {
    points: 2,
    reason: { en: 'the clause that it is of is doubtful', ru: 'пункт, к которому относится, сомнителен' },
  },
  'no-person': {
    points: 1,
    reason: { en: 'no person but a post or a group', ru: 'не человек, а должность или группа' },
  },
  'several-dates': { points: 2, reason: { en: 'several dates in the line', ru: 'в строке несколько дат' } },
  'term-of-days': { points: 1, reason: { en: 'a term, not a date', ru: 'срок указан не датой' } },
  'long-title': { points: 2, reason: { en: 'a title of very many words', ru: 'очень длинное название' } },
  'title-of-sentences': {
    points: 2,
    reason: { en: 'a title of several sentences', ru: 'название из нескольких предложений' },
  },
  'no-title': { points: 3, reason: { en: 'a question without a title', ru: 'вопрос без названия' } },
} as const satisfies Record<string, Sign>

export type DoubtSign = keyof typeof doubtSigns

/** From how many points on a fact is doubtful, and very much so. */
export const DOUBTFUL = 4
export const VERY_DOUBTFUL = 6

const isSign = (id: string): id is DoubtSign => Object.hasOwn(doubtSigns, id)

/** Why a fact is doubtful, in words. */
export const doubtWords = (reasons: readonly string[], language: 'en' | 'ru'): string =>
  reasons.map((id) => (isSign(id) ? doubtSigns[id].reason[language] : id)).join('; ')
