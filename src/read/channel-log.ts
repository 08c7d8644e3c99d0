import type { Document, Paragraph } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { completeSyntax } from './complete-syntax.ts'
import { plainParagraph } from './plain-paragraph.ts'

/** '15:57:33 <ada> present+', '[15:57] <ada> topic: Minutes': a line of the log of a channel. */
const LINE =
  /^(?<before>\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]+<)(?<nick>[^<>\s]{1,40})(?<between>>[ \t]+)(?<words>\S.*)$/
/** '15:57:33 * ada joins the channel', '15:57:33 — ada has joined' */
const EVENT = /^\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]+(?:\*|-|—)/
/** What is told to the program that makes the minutes: the key, a mark, and what it is set to. */
const COMMAND =
  /^(?<key>meeting|topic|chair|scribe|scribenick|present|regrets|resolved|resolution|action)(?<mark>\+|:| :)[ \t]*(?<value>\S.*)?$/i

const LONGEST_LINE = 4000
const LEAST_LINES = 4
const LEAST_COMMANDS = 3
/** At least so many of ten lines have the form. */
const MOST_OF_TEN = 9

interface Said {
  readonly place: Place
  readonly nick: Place
  readonly words: Place
}

interface Command {
  readonly key: string
  readonly label: Place
  readonly value: Place
}

const placeOf = (start: number, length: number): Place => ({ start, end: start + length })

/** The lines of a log; null where the text is none. */
function saidIn(text: string): Said[] | null {
  const said: Said[] = []
  let others = 0
  let at = 0
  for (const line of text.split('\n')) {
    const printed = line.slice(0, LONGEST_LINE).trimEnd()
    const { before = '', nick = '', between = '', words = '' } = LINE.exec(printed)?.groups ?? {}
    const place = { start: at, end: at + printed.length }
    if (words !== '')
      said.push({
        place,
        nick: placeOf(at + before.length, nick.length),
        words: placeOf(at + before.length + nick.length + between.length, words.length),
      })
    else if (printed !== '' && !EVENT.test(printed)) others++
    at += line.length + 1
  }
  return said.length >= LEAST_LINES && said.length * 10 >= (said.length + others) * MOST_OF_TEN ? said : null
}

function commandIn(text: string, { words }: Said): Command | null {
  const { key = '', mark = '', value = '' } = COMMAND.exec(text.slice(words.start, words.end))?.groups ?? {}
  const name = key.toLowerCase()
  // 'present+' by itself is said of whoever types it; without a mark these are words like others.
  const alone = mark === '+' && (name === 'present' || name === 'regrets' || name === 'scribe')
  if (mark === '' || (value === '' && !alone)) return null
  const label = placeOf(words.start, key.length)
  return { key: name, label, value: placeOf(words.end - value.length, value.length) }
}

const paragraph = (text: Text, form: Partial<Paragraph> = {}): Paragraph => ({
  ...plainParagraph(text, true),
  ...form,
})

/** Keys that say who is there, who is not and who writes: they stand at the head wherever they were typed. */
const PEOPLE = ['chair', 'scribe', 'scribenick', 'regrets', 'present']

/**
 * Reads the raw log of a channel in which a scribe gives commands ('present+', 'topic: …', 'resolved: …'), as W3C groups
 * have it: the commands become the head and the parts of minutes, all else stays as it was said. Null for other texts.
 */
export function readChannelLog(source: Source): Document | null {
  const { text } = source
  const said = saidIn(text)
  const read = said?.map((line) => ({ line, command: commandIn(text, line) })) ?? []
  if (read.filter(({ command }) => command !== null).length < LEAST_COMMANDS) return null
  const of = ({ start, end }: Place): Text => Text.of(text, start, end)
  const head: Paragraph[] = []
  const body: Paragraph[] = []
  const people = new Map<string, Paragraph[]>()
  const syntax: Place[] = []
  for (const { line, command } of read) {
    if (!command) {
      body.push(paragraph(of({ start: line.nick.start - 1, end: line.place.end })))
      syntax.push({ start: line.place.start, end: line.nick.start - 1 })
      continue
    }
    syntax.push({ start: line.place.start, end: command.label.start })
    if (command.key === 'topic') {
      body.push(paragraph(of(command.value), { heading: 2 }))
      syntax.push(command.label)
    } else if (command.key === 'meeting') {
      head.push(paragraph(of(command.value), { heading: 1 }))
      syntax.push(command.label)
    } else if (PEOPLE.includes(command.key)) {
      const own = people.get(command.key) ?? [paragraph(of(command.label))]
      const named = command.value.end > command.value.start ? command.value : line.nick
      if (own.length > 1) syntax.push(command.label)
      people.set(command.key, [...own, paragraph(of(named), { bullet: '-', gap: false })])
    } else body.push(paragraph(Text.join([of(command.label), of(command.value)], ': ')))
  }
  const children = [...head, ...PEOPLE.flatMap((key) => people.get(key) ?? []), ...body]
  const offset = (block: Paragraph): number => block.lines[0]?.text.place().start ?? 0
  const inOrder = [...children].sort((one, other) => offset(one) - offset(other))
  return { type: 'document', source, children, syntax: completeSyntax(text, inOrder, syntax) }
}
