/**
 * `tsx scripts/free-talk.ts FOLDER`: reads the meetings of a folder of QMSum (JSON files with `meeting_transcripts` and
 * `specific_query_list`) as plain transcripts, and says how many decisions are stated and how many of them stand in a
 * passage that the annotators gave for a question about a decision. Fetches nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '../src/index.ts'
import type { Decision, Protocol } from '../src/model/schema.ts'

interface Meeting {
  readonly meeting_transcripts: readonly { readonly speaker: string; readonly content: string }[]
  readonly specific_query_list: readonly {
    readonly query: string
    readonly relevant_text_span: readonly (readonly string[])[]
  }[]
}

const ASKS_DECISION = /\b(?:decid|decision|agree|conclu|plan|next step)/iu

/** The words of a turn as a machine would write them down: without marks of gaps. */
const spoken = (content: string): string => content.replace(/\{[a-z]+\}/gu, '').replace(/ (?=[.,?!])/gu, '')

const all = ({ agenda, decisions }: Protocol): [Decision, string][] => [
  ...agenda.flatMap((item, at) =>
    item.decisions.map((one, index): [Decision, string] => [one, `/agenda/${at}/decisions/${index}/text`]),
  ),
  ...decisions.map((one, index): [Decision, string] => [one, `/decisions/${index}/text`]),
]

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('tsx scripts/free-talk.ts FOLDER')
let [meetings, stated, within] = [0, 0, 0]
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const meeting = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Meeting
  const lines = meeting.meeting_transcripts.map(
    ({ speaker, content }) => `${speaker}: ${spoken(content) || '–'}`,
  )
  const { model } = await parse(lines.join('\n\n'), { file: 'talk.txt' })
  const asked = meeting.specific_query_list
    .filter(({ query }) => ASKS_DECISION.test(query))
    .flatMap((query) => query.relevant_text_span)
  for (const [, pointer] of all(model)) {
    // Every turn is a paragraph: its line is twice its index, and one.
    const turn = ((model.positions[pointer]?.start.line ?? 1) - 1) / 2
    stated++
    if (asked.some(([from, to]) => turn >= Number(from) && turn <= Number(to))) within++
  }
  meetings++
}
console.log(`${meetings} meetings, ${stated} decisions stated, ${within} within passages about decisions`)
