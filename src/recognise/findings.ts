import type { Severity } from '../source/diagnostic.ts'

export type FindingLanguage = 'en' | 'ru'

export interface FindingText {
  readonly severity: Severity
  readonly reason: Readonly<Record<FindingLanguage, string>>
  readonly note: Readonly<Record<FindingLanguage, string>>
}

/** What recognition has to say about a text, by rule; {slots} are filled in. */
export const findings = {
  'agenda-item-is-taken-up': {
    severity: 'warning',
    reason: {
      en: "'{title}' is on the agenda, but the record does not come back to it",
      ru: 'вопрос «{title}» есть в повестке, но протокол к нему не возвращается',
    },
    note: {
      en: 'Record what became of the question, even if it was put off or dropped.',
      ru: 'Запишите, что стало с вопросом, даже если его перенесли или сняли.',
    },
  },
  'agenda-lists-question': {
    severity: 'warning',
    reason: {
      en: "'{title}' was taken up, but is not on the agenda",
      ru: 'вопрос «{title}» рассмотрен, но его нет в повестке',
    },
    note: {
      en: 'Add the question to the agenda: a decision on a question that is not listed may be void.',
      ru: 'Добавьте вопрос в повестку: решение по вопросу не из повестки может быть ничтожно.',
    },
  },
  'date-exists': {
    severity: 'warning',
    reason: { en: "there is no such date: '{text}'", ru: 'такой даты нет: «{text}»' },
    note: {
      en: 'The date was left out; correct it in the text.',
      ru: 'Дата не записана; исправьте её в тексте.',
    },
  },
  'deadline-is-resolved': {
    severity: 'warning',
    reason: { en: "no date can be worked out from '{text}'", ru: 'из слов «{text}» нельзя вывести дату' },
    note: {
      en: 'The words were kept without a date: the calendar, the meeting’s date or the date itself does not allow one.',
      ru: 'Слова записаны без даты: её не дают календарь, дата заседания или сама дата.',
    },
  },
  'deadline-is-single': {
    severity: 'info',
    reason: { en: 'several deadlines in one clause: {text}', ru: 'в одном пункте несколько сроков: {text}' },
    note: { en: 'The first one was taken; split the clause.', ru: 'Взят первый; разделите пункт.' },
  },
  'fact-is-likely': {
    severity: 'info',
    reason: {
      en: "left out, as it is hardly {kind}: '{text}'",
      ru: 'не записано, вряд ли это {kind}: «{text}»',
    },
    note: {
      en: 'It is much likelier wrong than right, so it was left out; its words are listed in `unrecognized`.',
      ru: 'Ошибка здесь намного вероятнее, поэтому факт не записан; его слова перечислены в `unrecognized`.',
    },
  },
  'meeting-is-led': {
    severity: 'info',
    reason: {
      en: 'nobody leads this talk: hardly a question or a vote is called in {count} turns',
      ru: 'разговор никто не ведёт: реплик {count}, а вопросов и голосований почти не объявляют',
    },
    note: {
      en: 'Only work that somebody is plainly given and takes on was put down; what was talked over is no decision.',
      ru: 'Записаны только поручения, которые прямо дали и приняли; то, что обсуждали, решением не считается.',
    },
  },
  'name-is-unambiguous': {
    severity: 'info',
    reason: { en: "'{text}' may be {candidates}", ru: '«{text}» может быть: {candidates}' },
    note: {
      en: 'The name was kept as written; name the person in the nominative somewhere in the protocol.',
      ru: 'Имя записано как в тексте; назовите человека в именительном падеже где-либо в протоколе.',
    },
  },
  'proposal-is-decided': {
    severity: 'info',
    reason: { en: "not clear whether this was decided: '{text}'", ru: 'не ясно, решено ли это: «{text}»' },
    note: {
      en: 'It was proposed or promised, and nobody is heard to adopt it; it was left out.',
      ru: 'Это предложили или пообещали, а чтобы кто-то принял, не слышно; в решения не записано.',
    },
  },
  'record-stands-alone': {
    severity: 'warning',
    reason: {
      en: "a further record begins here: '{text}'",
      ru: 'здесь начинается ещё один протокол: «{text}»',
    },
    note: {
      en: 'One file is one record: only the first was read. Put each into a file of its own, or read them with --split.',
      ru: 'Один файл — один протокол: прочитан только первый. Вынесите каждый в отдельный файл или читайте с ключом --split.',
    },
  },
  'speaker-is-known': {
    severity: 'info',
    reason: { en: "it is not said who speaks: '{text}'", ru: 'не сказано, кто говорит: «{text}»' },
    note: {
      en: 'The voice has no name in the recording; give it one in the transcript.',
      ru: 'У голоса в записи нет имени; назовите его в расшифровке.',
    },
  },
  'text-is-understood': {
    severity: 'info',
    reason: { en: "not understood: '{text}'", ru: 'не распознано: «{text}»' },
    note: {
      en: 'The words became no fact; they are listed in `unrecognized`.',
      ru: 'Слова не стали фактом; они перечислены в `unrecognized`.',
    },
  },
} as const satisfies Readonly<Record<string, FindingText>>

export type FindingId = keyof typeof findings

/** In how many places there is what was not understood, and the first of them. */
export const notUnderstood = (count: number): FindingText['reason'] =>
  count === 1
    ? findings['text-is-understood'].reason
    : {
        en: `not understood in ${count} places, first: '{text}'`,
        ru: `не распознано, мест: ${count}, первое: «{text}»`,
      }
