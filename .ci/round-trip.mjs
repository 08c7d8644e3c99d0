// Renders every record of some folders and reads back what was written: the facts are to be the same.
//   node .ci/round-trip.mjs FOLDER… [--most N]
// Exit code 1 where more than N (0 where left out) documents read otherwise. Transcripts and what is laid out anew do not show
// what was not understood: that alone may be missing there.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, render } from '../dist/index.js'

const FORMATS = { markdown: 'md', docx: 'docx', odt: 'odt', html: 'html', pdf: 'pdf' }
const RECORD = /\.(?:md|txt|vtt|srt|html)$/
/** What stands beside records: what was made of them, and words about them. */
const BESIDE = /^(?:output|tasks|diagnostics|document|order|letter|README|variation)\b/
const PROVENANCE = new Set(['positions', 'scan', 'doubts', 'asWritten', 'wording', 'label'])

const args = process.argv.slice(2)
const flag = args.indexOf('--most')
const most = flag < 0 ? 0 : Number(args[flag + 1])
const folders = flag < 0 ? args : args.filter((_, at) => at !== flag && at !== flag + 1)

/** The facts alone, as text. */
const facts = (model, unread) =>
  JSON.stringify(
    { ...model, unrecognized: unread ? model.unrecognized.map(({ text }) => text) : [] },
    (key, value) => {
      if (PROVENANCE.has(key)) return undefined
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    },
  )

async function readsBack(result, to, houseStyle) {
  const content = await render(result, { to, houseStyle })
  try {
    const again = await parse(content, { file: `record.${FORMATS[to]}` })
    return [true, false].some((unread) => facts(again.model, true) === facts(result.model, unread))
  } catch {
    // No word was written: nothing of it became a fact.
    return false
  }
}

let documents = 0
const failed = []
for (const folder of folders) {
  for (const name of readdirSync(folder).filter((one) => RECORD.test(one) && !BESIDE.test(one))) {
    const file = path.join(folder, name)
    const result = await parse(readFileSync(file), { file: name })
    for (const to of Object.keys(FORMATS)) {
      for (const houseStyle of [false, true]) {
        documents++
        if (!(await readsBack(result, to, houseStyle)))
          failed.push(`${file}: ${to}${houseStyle ? ' in house style' : ''}`)
      }
    }
  }
}
for (const one of failed) console.log(`reads otherwise: ${one}`)
console.log(`${documents} documents, ${failed.length} read otherwise (at most ${most})`)
process.exitCode = documents > 0 && failed.length <= most ? 0 : 1
