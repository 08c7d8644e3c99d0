import type { FindingLanguage } from '../findings.ts'
import type { JudgedFact } from './judged-facts.ts'

/** What a fact is, in words. */
export const factKinds: Readonly<Record<JudgedFact['kind'], Readonly<Record<FindingLanguage, string>>>> = {
  organization: { en: 'the organization', ru: 'организация' },
  number: { en: 'the number', ru: 'номер' },
  date: { en: 'the date', ru: 'дата' },
  place: { en: 'the place', ru: 'место' },
  title: { en: 'the title', ru: 'заголовок' },
  chair: { en: 'the chair', ru: 'председатель' },
  secretary: { en: 'the secretary', ru: 'секретарь' },
  attendees: { en: 'one of those present', ru: 'присутствующий' },
  absent: { en: 'one of those absent', ru: 'отсутствующий' },
  invited: { en: 'one of those invited', ru: 'приглашённый' },
  controller: { en: 'who controls it', ru: 'кто контролирует' },
  speaker: { en: 'a speaker', ru: 'выступающий' },
  assignee: { en: 'who is to do it', ru: 'исполнитель' },
  item: { en: 'a question', ru: 'вопрос' },
  decision: { en: 'a decision', ru: 'решение' },
  attached: { en: 'the question of a decision', ru: 'вопрос решения' },
  deadline: { en: 'a deadline', ru: 'срок' },
  vote: { en: 'a vote', ru: 'голосование' },
}
