import type { Rule } from '../rule.ts'
import { transcript } from '../transcript-example.ts'

/** Turns of a talk in which nobody leads. */
const TALK = Array.from(
  { length: 7 },
  () => 'Котов П.Н.: Забор ещё крепкий.\n\nБелова Д.С.: Не уверена.',
).join('\n\n')

/** Reading itself reports it; here it has its severity and its page. */
export const meetingIsLed: Rule = {
  id: 'meeting-is-led',
  severity: 'info',
  meta: {
    title: { en: 'Somebody leads the meeting', ru: 'Совещание кто-то ведёт' },
    note: {
      en: 'Only work that somebody is plainly given and takes on was put down; what was talked over is no decision.',
      ru: 'Записаны только поручения, которые прямо дали и приняли; то, что обсуждали, решением не считается.',
    },
    examples: () => ({
      good: transcript(),
      bad: { text: `Стенограмма от 12.03.2024\n\n${TALK}\n`, at: ['3:13'] },
    }),
  },
  messages: {},
  check: () => [],
}
