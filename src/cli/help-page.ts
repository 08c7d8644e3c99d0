import { HELP_TOPICS, isHelpTopic } from './help-topics.ts'
import type { Paint } from './colour.ts'

/** Links of a page: '[Scans](scans.md)', and pictures, with '!' before them. */
const LINK = /!?\[([^[\]\n]{0,300})\]\(([^()\s]{0,300})\)/g
const FENCE = /^ {0,3}```/
const HEADING = /^#{1,6} /
const PAGE = /^([a-z]+)\.md(?:#.*)?$/

/** A link as words: another page is named by the call that prints it, an address stands in brackets, a picture is left out. */
function linkAsWords(link: string, words: string, target: string): string {
  if (link.startsWith('!')) return ''
  const page = PAGE.exec(target)?.[1]
  if (page !== undefined && isHelpTopic(page)) return `${words} (protocol help ${page})`
  return /^https?:/.test(target) ? `${words} (${target})` : words
}

/**
 * A page of the documentation (Markdown) as a terminal shows it: headings bold, fenced examples dim and without their
 * fences, links as words. All else stays as it is written.
 */
export function pageForTerminal(page: string, paint: Paint): string {
  let fenced = false
  const lines: string[] = []
  for (const line of page.split('\n')) {
    if (FENCE.test(line)) fenced = !fenced
    else if (fenced) lines.push(paint.dim(`  ${line}`.trimEnd()))
    else if (HEADING.test(line)) lines.push(paint.bold(line))
    else lines.push(line.replace(LINK, linkAsWords))
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}

/** The title of a page: its first heading. */
const titleOf = (page: string): string => /^# (.+)$/m.exec(page)?.[1] ?? ''

/** 'scans   Scans', a line for each topic. */
export function topicList(pageOf: (topic: string) => string, paint: Paint): string {
  const width = HELP_TOPICS.reduce((most, { length }) => Math.max(most, length), 0)
  return HELP_TOPICS.map((topic) => `${topic.padEnd(width)}  ${paint.dim(titleOf(pageOf(topic)))}\n`).join('')
}
