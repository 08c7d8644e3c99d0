/** What makes a fact doubtful, in words. How much each sign says is learned (`src/recognise/doubt/weights.ts`). */
type Sign = Readonly<Record<'en' | 'ru', string>>

export const doubtSigns = {
  'close-runner-up': { en: 'the line can be read as something else, too', ru: 'строку можно понять и иначе' },
  'hardly-ahead': {
    en: 'the line can just as well be read as something else',
    ru: 'строку с тем же правом можно понять иначе',
  },
  'no-cue': {
    en: 'only the lines around tell what it is',
    ru: 'что это, понятно только по соседним строкам',
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
  'no-verb': { en: 'no verb of what is to be done', ru: 'нет глагола о том, что сделать' },
  'tells-what-happened': {
    en: 'it tells what happened, not what is to be done',
    ru: 'сказано, что было, а не что сделать',
  },
  'speaks-of-votes': { en: 'it speaks of votes', ru: 'речь о голосах' },
  'few-words': { en: 'very few words', ru: 'всего одно-два слова' },
  'open-bracket': {
    en: 'a bracket is not closed: words may be missing',
    ru: 'скобка не закрыта: слов может не хватать',
  },
  'tail-in-words': {
    en: 'who or by when is still among its words',
    ru: 'среди слов остались исполнитель или срок',
  },
  'number-within': {
    en: 'the number of a further point is among its words: two may have become one',
    ru: 'внутри стоит номер ещё одного пункта: два могли слиться',
  },
  'several-sentences': { en: 'several sentences in one fact', ru: 'несколько предложений в одном факте' },
  'ends-open': {
    en: 'it ends with a colon: what follows may belong to it',
    ru: 'кончается двоеточием: продолжение могло не попасть',
  },
  'time-within': { en: 'a time of day is among its words', ru: 'среди слов стоит время' },
  'questions-without-decisions': {
    en: 'other questions of the record have no decisions',
    ru: 'у других вопросов протокола решений нет',
  },
  'of-no-question': { en: 'it belongs to no question', ru: 'не относится ни к одному вопросу' },
  'of-another-question': {
    en: 'it may belong to another question',
    ru: 'может относиться к другому вопросу',
  },
  'many-decisions': { en: 'its question has very many decisions', ru: 'у его вопроса очень много решений' },
  'named-with-what-they-do': {
    en: 'the line says more of them than who they are',
    ru: 'о человеке сказано больше, чем кто это',
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
  'unusual-words': { en: 'its words', ru: 'слова' },
  'unusual-line': { en: 'its line', ru: 'строка' },
  'unusual-neighbours': { en: 'what stands around it', ru: 'соседние строки' },
  'like-talk': {
    en: 'it is like talk that decides nothing',
    ru: 'похоже на разговор, который ничего не решает',
  },
  'no-title': { en: 'a question without a title', ru: 'вопрос без названия' },
} as const satisfies Record<string, Sign>

export type DoubtSign = keyof typeof doubtSigns

export const isSign = (id: string): id is DoubtSign => Object.hasOwn(doubtSigns, id)

/** Signs that name no fault: what is seen is as it was with facts that were read wrongly. Told last, as one. */
const UNUSUAL: ReadonlySet<string> = new Set<DoubtSign>([
  'unusual-words',
  'unusual-line',
  'unusual-neighbours',
])
const UNUSUAL_IS: Sign = { en: 'unusual for such a fact: ', ru: 'необычно для такого факта: ' }

/** Why a fact is doubtful, in words: what a person can look at first. */
export function doubtWords(reasons: readonly string[], language: 'en' | 'ru'): string {
  const words = (id: string): string => (isSign(id) ? doubtSigns[id][language] : id)
  const unusual = reasons.filter((id) => UNUSUAL.has(id)).map(words)
  return [
    ...reasons.filter((id) => !UNUSUAL.has(id)).map(words),
    ...(unusual.length > 0 ? [`${UNUSUAL_IS[language]}${unusual.join(', ')}`] : []),
  ].join('; ')
}
