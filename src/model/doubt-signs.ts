/** What makes a fact doubtful, in words. How much each sign says is learned (`src/recognise/doubt/weights.ts`). */
type Sign = Readonly<Record<'en' | 'ru', string>>

export const doubtSigns = {
  'close-runner-up': {
    en: 'the line may nearly as well be something else',
    ru: 'строка почти с тем же успехом может быть другим',
  },
  'hardly-ahead': {
    en: 'the line may as well be something else',
    ru: 'строка с тем же успехом может быть другим',
  },
  'no-cue': {
    en: 'only the lines around tell what the line is',
    ru: 'что это за строка, говорят только соседние',
  },
  'unread-beside': { en: 'words beside it were not understood', ru: 'рядом есть нераспознанные слова' },
  'unread-within': {
    en: 'words of the same line were not understood',
    ru: 'в той же строке есть нераспознанные слова',
  },
  'record-little-understood': {
    en: 'much of the record was not understood',
    ru: 'многое в протоколе не распознано',
  },
  'no-verb': {
    en: 'a decision without a verb of what is to be done',
    ru: 'решение без глагола о том, что сделать',
  },
  'tells-what-happened': {
    en: 'a decision that tells what happened',
    ru: 'решение рассказывает о том, что было',
  },
  'speaks-of-votes': { en: 'it tells of votes', ru: 'рассказывает о голосах' },
  'few-words': { en: 'a decision of few words', ru: 'решение из одного-двух слов' },
  'open-bracket': {
    en: 'a bracket is not closed: words may be missing',
    ru: 'скобка не закрыта: слов может не хватать',
  },
  'tail-in-words': {
    en: 'its words still name who or by when',
    ru: 'в словах осталось, кто или к какому сроку',
  },
  'number-within': {
    en: 'the number of a further point stands in its words',
    ru: 'в словах стоит номер ещё одного пункта',
  },
  'several-sentences': { en: 'several sentences in one', ru: 'несколько предложений в одном' },
  'ends-open': { en: 'it ends with a colon', ru: 'кончается двоеточием' },
  'time-within': { en: 'a time of day stands in its words', ru: 'в словах стоит время' },
  'questions-without-decisions': {
    en: 'other questions of the record have no decisions',
    ru: 'у других вопросов протокола решений нет',
  },
  'of-no-question': { en: 'it belongs to no question', ru: 'не относится ни к одному вопросу' },
  'many-decisions': {
    en: 'one question has very many decisions',
    ru: 'у одного вопроса очень много решений',
  },
  'named-with-what-they-do': {
    en: 'the line says more of them than that they are there',
    ru: 'строка говорит о человеке больше, чем что он есть',
  },
  'told-of': { en: 'the line tells what somebody did', ru: 'строка рассказывает, что кто-то сделал' },
  'listed-twice': {
    en: 'listed twice among present, absent and invited',
    ru: 'дважды среди присутствующих, отсутствующих и приглашённых',
  },
  'short-name': { en: 'the name is cut short', ru: 'имя неполное' },
  'not-to-do': { en: 'the clause says what is not to be done', ru: 'в пункте сказано, чего не делать' },
  'no-person': { en: 'no person but a post or a group', ru: 'не человек, а должность или группа' },
  'several-dates': { en: 'several dates in the line', ru: 'в строке несколько дат' },
  'term-of-days': { en: 'a term, not a date', ru: 'срок указан не датой' },
  'long-title': { en: 'a title of very many words', ru: 'очень длинное название' },
  'title-of-sentences': { en: 'a title of several sentences', ru: 'название из нескольких предложений' },
  'unusual-words': {
    en: 'its words are like those of facts that were read wrongly',
    ru: 'слова похожи на те, что читались неверно',
  },
  'unusual-line': {
    en: 'its line is like those that were read wrongly',
    ru: 'строка похожа на те, что читались неверно',
  },
  'unusual-neighbours': {
    en: 'what stands around it is unusual for such a fact',
    ru: 'для такого факта вокруг стоит необычное',
  },
  'like-talk': {
    en: 'it is like talk that decides nothing',
    ru: 'похоже на разговор, который ничего не решает',
  },
  'no-title': { en: 'a question without a title', ru: 'вопрос без названия' },
} as const satisfies Record<string, Sign>

export type DoubtSign = keyof typeof doubtSigns

export const isSign = (id: string): id is DoubtSign => Object.hasOwn(doubtSigns, id)

/** Why a fact is doubtful, in words. */
export const doubtWords = (reasons: readonly string[], language: 'en' | 'ru'): string =>
  reasons.map((id) => (isSign(id) ? doubtSigns[id][language] : id)).join('; ')
