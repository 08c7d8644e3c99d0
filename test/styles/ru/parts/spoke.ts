import { item, labelled, text, type Line } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import type { Question } from '../meeting.ts'
import { full, gendered, short, shortAfter, type Person } from '../person.ts'

/** How those who spoke after the report are named. */
export interface SpokeWay {
  readonly lines: (question: Question) => readonly Line[]
  readonly names: boolean
}

const spoke = (print: (talks: readonly (readonly [Person, string])[]) => readonly Line[]): SpokeWay => ({
  lines: ({ speakers, topic }) =>
    print(speakers.map((speaker, at) => [speaker, topic.talk[at] ?? ''] as const)),
  names: true,
})

export const spokes: Ways<SpokeWay> = {
  none: way({ lines: () => [], names: false }),
  semicolons: way(
    spoke((talks) => [
      labelled('ВЫСТУПИЛИ:', `${talks.map(([who, what]) => `${short(who)} – ${what}`).join('; ')}.`),
    ]),
  ),
  'lines-colon': way(
    spoke((talks) => [
      labelled('ВЫСТУПИЛИ:', ''),
      ...talks.map(([who, what]) => text(`${short(who)}: ${what}.`)),
    ]),
  ),
  'lines-dash': way(
    spoke((talks) => [
      labelled('Выступили:', ''),
      ...talks.map(([who, what]) => text(`${shortAfter(who)} – ${what}.`)),
    ]),
  ),
  numbered: way(
    spoke((talks) => [
      labelled('ВЫСТУПИЛИ:', ''),
      ...talks.map(([who, what], at) => item(`${at + 1}. ${full(who)}: ${what}.`)),
    ]),
  ),
  'names-only': way(spoke((talks) => [labelled('Выступили:', talks.map(([who]) => short(who)).join(', '))])),
  discussed: way(
    spoke((talks) => [text(`В обсуждении приняли участие: ${talks.map(([who]) => short(who)).join(', ')}`)]),
  ),
  debated: way(
    spoke((talks) => [
      text(
        `В прениях ${talks.length > 1 ? 'выступили' : gendered((talks[0] as readonly [Person, string])[0], 'выступил', 'выступила')} ${talks.map(([who]) => short(who)).join(', ')}`,
      ),
    ]),
  ),
  'who-noted': way(
    spoke((talks) =>
      talks.map(([who, what]) =>
        text(
          `${gendered(who, 'Выступил', 'Выступила')} ${short(who)}, ${gendered(who, 'который отметил', 'которая отметила')}, что ${what}.`,
        ),
      ),
    ),
  ),
  noted: way(
    spoke((talks) =>
      talks.map(([who, what]) => text(`${short(who)} ${gendered(who, 'отметил', 'отметила')}, что ${what}.`)),
    ),
  ),
}
