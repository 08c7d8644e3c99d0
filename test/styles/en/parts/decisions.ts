import type { GoldItem } from '../../../../scripts/accuracy/gold.ts'
import { heading, item, note, table, text, type Line } from '../../line.ts'
import { capital } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Person, Question, Vote } from '../meeting.ts'
import type { Due } from './term.ts'

/** How the decision itself is worded. */
export interface ResolutionWay {
  readonly lines: (question: Question) => readonly Line[]
  /** Its words as the gold file has them. */
  readonly words: (question: Question) => string
}

const worded = (
  print: (words: string, question: Question) => readonly Line[],
  words: ResolutionWay['words'],
): ResolutionWay => ({ lines: (question) => print(words(question), question), words })
const decided = ({ topic }: Question): string => capital(topic.decide)

export const resolutions: Ways<ResolutionWay> = {
  'decision-capitals': way(worded((words) => [text(`DECISION: ${words}.`)], decided)),
  decision: way(worded((words) => [text(`Decision: ${words}.`)], decided)),
  'decision-bullet': way(worded((words) => [item(`- Decision: ${words}`)], decided)),
  'decisions-heading': way(worded((words) => [heading('Decisions:'), item(`- ${words}.`)], decided)),
  'resolved-that': way(
    worded(
      (words) => [text(`${words}.`)],
      ({ topic }) => `RESOLVED, that ${topic.resolved}`,
    ),
  ),
  'it-was-resolved': way(
    worded(
      (words) => [text(`${words}.`)],
      ({ topic }) => `It was resolved that ${topic.resolved}`,
    ),
  ),
  'resolved-colon': way(
    worded(
      (words) => [text(`RESOLVED: ${words}.`)],
      ({ topic }) => `That ${topic.resolved}`,
    ),
  ),
  'it-was-agreed': way(
    worded(
      (words) => [text(`${words}.`)],
      ({ topic }) => `It was agreed to ${topic.decide}`,
    ),
  ),
  'agreed-colon': way(worded((words) => [text(`AGREED: ${words}.`)], decided)),
  'council-resolved': way(
    worded(
      (words) => [text(`${words}.`)],
      ({ topic }) => `Members resolved to ${topic.decide}`,
    ),
  ),
  motion: way(
    worded(
      (words, { mover, seconder }) => [text(`Motion (${mover.family}/${seconder.family}) ${words}.`)],
      ({ topic }) => `to ${topic.decide}`,
    ),
    { excludes: ['vote:none'] },
  ),
  'moved-seconded': way(
    worded(
      (words, { mover, seconder }) => [
        text(`Moved by ${mover.name}, seconded by ${seconder.name}, ${words}.`),
      ],
      ({ topic }) => `that ${topic.resolved}`,
    ),
    { excludes: ['vote:none'] },
  ),
}

/** How the votes are told, after the decision. */
export interface VoteWay {
  readonly lines: (vote: Vote) => readonly Line[]
  readonly gold: (vote: Vote) => GoldItem['vote']
}

const counts = ({ yes, no, abstain }: Vote): GoldItem['vote'] =>
  no + abstain > 0 ? { yes, no, abstain, unanimous: false } : { yes, no, abstain }
const counted = (lines: VoteWay['lines']): VoteWay => ({ lines, gold: counts })
const unanimous = (words: string): VoteWay => ({
  lines: () => [text(words)],
  gold: () => ({ unanimous: true }),
})

export const votes: Ways<VoteWay> = {
  none: way({ lines: () => [], gold: () => null }),
  'in-favour': way(
    counted(({ yes, no, abstain }) => [
      text(`Vote: ${yes} in favour, ${no} against, ${abstain} abstentions.`),
    ]),
  ),
  'for-against': way(
    counted(({ yes, no, abstain }) => [
      text(`Votes for: ${yes}; votes against: ${no}; abstentions: ${abstain}.`),
    ]),
  ),
  ayes: way(counted(({ yes, no, abstain }) => [text(`Ayes: ${yes}. Nays: ${no}. Abstentions: ${abstain}.`)])),
  brackets: way(
    counted(({ yes, no, abstain }) => [text(`(For ${yes}, against ${no}, abstained ${abstain})`)]),
  ),
  table: way(
    counted(({ yes, no, abstain }) => [
      table(['For', 'Against', 'Abstained'], [`${yes}`, `${no}`, `${abstain}`]),
    ]),
  ),
  'carried-dash': way({
    lines: ({ yes, no }) => [text(`Motion carried ${yes}-${no}.`)],
    gold: ({ yes, no }) => (no > 0 ? { yes, no, unanimous: false } : { yes, no }),
  }),
  unanimously: way(unanimous('Carried unanimously.')),
  'all-in-favour': way(unanimous('The vote was unanimous.')),
}

export interface Task {
  readonly words: string
  readonly person: Person
  readonly due: Due
}

/** How tasks are given, all of a question or a meeting at once. */
export interface ActionWay {
  readonly lines: (tasks: readonly Task[]) => readonly Line[]
  readonly words: (task: Task) => string
  readonly dated: boolean
}

const each = (
  print: (words: string, task: Task) => readonly Line[],
  words: ActionWay['words'],
  dated = true,
): ActionWay => ({ lines: (tasks) => tasks.flatMap((task) => print(words(task), task)), words, dated })
const whole = ({ person, words, due }: Task): string => `${person.name} to ${words} ${due.prose}`.trim()
const bare = ({ words }: Task): string => capital(words)

export const actions: Ways<ActionWay> = {
  capitals: way(each((words) => [text(`ACTION: ${words}`)], whole)),
  label: way(each((words) => [text(`Action: ${words}.`)], whole)),
  'action-item': way(each((words) => [item(`- Action item: ${words}`)], whole)),
  'not-dated': way(
    each(
      (words) => [text(`ACTION: ${words}.`)],
      ({ person, words }) => `${person.name} to ${words}`,
      false,
    ),
    {
      silences: ['term'],
    },
  ),
  will: way(
    each(
      (words) => [text(`${words}.`)],
      ({ person, words, due }) => `${person.name} will ${words} ${due.prose}`,
    ),
  ),
  'agreed-to': way(
    each(
      (words) => [text(`${words}.`)],
      ({ person, words, due }) => `${person.name} agreed to ${words} ${due.prose}`,
    ),
  ),
  directed: way(
    each(
      (words) => [text(`${words}.`)],
      ({ person, words, due }) => `${person.name} is directed to ${words} ${due.prose}`,
    ),
  ),
  checkbox: way(
    each(
      (words, { person, due }) => [item(`- [ ] ${person.name}: ${words} (due ${due.apart})`)],
      ({ words }) => words,
    ),
  ),
  'owner-in-brackets': way(
    each((words, { person, due }) => [item(`- ${words} (${person.name}, ${due.prose})`)], bare),
  ),
  'owner-after-dash': way(
    each((words, { person, due }) => [text(`Action: ${words} – ${person.name}, ${due.prose}`)], bare),
  ),
  'owner-and-due': way(
    each(
      (words, { person, due }) => [text(`Action: ${words}. Owner: ${person.name}. Due: ${due.apart}.`)],
      bare,
    ),
  ),
  'owner-on-lines': way(
    each(
      (words, { person, due }) => [
        item(`- ${words}`),
        note(`Owner: ${person.name}`),
        note(`Due: ${due.apart}`),
      ],
      bare,
    ),
  ),
  table: way({
    lines: (tasks) => [
      table(
        ['Action', 'Owner', 'Due'],
        ...tasks.map(({ words, person, due }) => [capital(words), person.name, due.apart]),
      ),
    ],
    words: bare,
    dated: true,
  }),
}

/** Tasks below each question, or all of them at the end. */
export const layouts: Ways<'by-question' | 'actions-at-end'> = {
  'by-question': way('by-question'),
  'actions-at-end': way('actions-at-end', {
    excludes: ['action:will', 'action:agreed-to', 'action:directed'],
  }),
}
