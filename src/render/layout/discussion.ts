import type { Printing } from '../../language/printing.ts'
import type { AgendaItem, Person, Remark, Speaker } from '../../model/schema.ts'
import { capitalised, startsLower } from '../../source/letters.ts'
import { inOneLine, peopleLine, personLine } from '../markdown/people.ts'
import type { LayoutBlock } from './block.ts'
import { heardOf } from './heard.ts'
import { personInCase } from './in-case.ts'
import { verbatimRemark } from './verbatim.ts'

export const partLabel = (text: string, more: string | null = null): LayoutBlock => ({
  type: 'label',
  text: `${text.toUpperCase()}:`,
  more,
})

/** What part of the page a remark stands under: its own label, or that of its role. */
function partOf({ speaker, role, label }: Remark, printing: Printing): string {
  if (label !== null) return label
  if (role === 'rapporteur' || role === 'co-rapporteur') return printing.label('heard')
  return printing.label(speaker ? 'spoke' : 'noted')
}

/** What goes on with a name in one sentence: 'Чижову М.А.' + 'которая доложила', 'о плане', 'план выполнен'. */
function sentence(name: string, text: string, { phrases }: Printing): string {
  if (/^[(–—,-]/u.test(text)) return `${name} ${text}`
  const [first = ''] = text.toLowerCase().split(/[^\p{L}]/u, 1)
  if (!startsLower(text)) return `${name}${name.endsWith('.') ? '' : '.'} ${text}`
  if (phrases.about.includes(first)) return `${name} ${text}`
  return `${name}${phrases.who.some((stem) => first.startsWith(stem)) ? ',' : ':'} ${text}`
}

/**
 * Who reported: 'СЛУШАЛИ: Крылову А.П.', where the accusative is certain; else 'Докладчик: Крылова А.П.', for a wrong
 * form is worse than a plain one.
 */
function heardBlocks(heard: readonly Person[], printing: Printing): LayoutBlock[] {
  if (heard.length === 0) return []
  const forms = printing.hasCases ? heard.map((person) => personInCase(person, 'accusative')) : [null]
  const known = forms.filter((form) => form !== null)
  if (known.length === forms.length) return [partLabel(printing.label('heard'), inOneLine(known))]
  return [{ type: 'paragraph', text: `${capitalised(printing.label('speaker'))}: ${peopleLine(heard)}` }]
}

/** Who is named without a word: as rapporteur, as co-rapporteur, as somebody who spoke, in brackets of the title. */
interface Silent {
  readonly heard: readonly Speaker[]
  readonly spoke: readonly Speaker[]
}

function silentOf(item: AgendaItem): Silent {
  const said = new Set(item.remarks.map(({ speaker, role }) => `${role ?? ''} ${speaker?.name ?? ''}`))
  const plain = { ...item, speakers: item.speakers.filter(({ role }) => role === null) }
  const unknown = new Set(heardOf(plain).map(({ name }) => name))
  const isSilent = ({ role, name }: Speaker): boolean => !said.has(`${role ?? ''} ${name}`)
  return {
    heard: item.speakers.filter((speaker) =>
      speaker.role === null ? unknown.has(speaker.name) : speaker.role !== 'speaker' && isSilent(speaker),
    ),
    spoke: item.speakers.filter((speaker) => speaker.role === 'speaker' && isSilent(speaker)),
  }
}

/** The block of one remark; a label of the heading before it is not said again. */
function remarkBlocks(remark: Remark, part: string, heading: string, printing: Printing): LayoutBlock[] {
  const text = verbatimRemark(remark, printing)
  if (isHeard(remark, part, printing) && remark.speaker) {
    const words = sentence(remark.speaker.asWritten, text, printing)
    return [part === heading ? { type: 'paragraph', text: words } : partLabel(part, words)]
  }
  const words: LayoutBlock = {
    type: 'paragraph',
    text: remark.speaker ? `${personLine(remark.speaker)}: ${text}` : text,
  }
  return part === heading ? [words] : [partLabel(part), words]
}

const isHeard = ({ label }: Remark, part: string, printing: Printing): boolean =>
  part === printing.label('heard') && label === null

/** Whether whoever spoke silently is named behind those whose words are told, and stays behind them. */
function areBelow(spoke: readonly Speaker[], item: AgendaItem): boolean {
  const nameOf = item.remarks.find(({ role }) => role === 'speaker')?.speaker?.name
  const spokeFirst = item.speakers.findIndex(({ name }) => name === nameOf)
  return spokeFirst >= 0 && spoke.every((one) => item.speakers.indexOf(one) > spokeFirst)
}

/** What was said on a question, in printed order: who was heard, who spoke, what was noted, each under its label. */
export function discussionBlocks(item: AgendaItem, printing: Printing): LayoutBlock[] {
  const { heard, spoke } = silentOf(item)
  const blocks = heardBlocks(heard, printing)
  const spokeLabel = printing.label('spoke')
  const names = spoke.length > 0 ? peopleLine(spoke) : null
  const below = areBelow(spoke, item)
  let told = names === null || below
  let heading = item.title === '' ? printing.label('noted') : ''
  for (const remark of item.remarks) {
    const part = partOf(remark, printing)
    if (!told && !isHeard(remark, part, printing)) {
      blocks.push(partLabel(spokeLabel, names))
      heading = spokeLabel
      told = true
    }
    for (const block of remarkBlocks(remark, part, heading, printing)) blocks.push(block)
    heading = part
  }
  if (names !== null && below && heading === spokeLabel) blocks.push({ type: 'paragraph', text: `${names}.` })
  else if (names !== null && (below || !told)) blocks.push(partLabel(spokeLabel, names))
  return blocks
}
