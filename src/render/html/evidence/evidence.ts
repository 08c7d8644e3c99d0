import { FACT_KINDS } from '../../../language/evidence-words.ts'
import { fill, printingIn, type Printing } from '../../../language/printing.ts'
import { doubtWords } from '../../../model/doubt-signs.ts'
import type { Protocol } from '../../../model/schema.ts'
import type { RenderInput } from '../../renderer.ts'
import { escapeHtml } from '../escape.ts'
import { htmlPage } from '../page.ts'
import { flat, type Fact, type FactGroup } from './fact.ts'
import { FactReader } from './facts.ts'
import { sourceLines, sourceWords } from './source-lines.ts'
import { scannedAt, sheetsHtml, stripHtml, type PageViews } from './strips.ts'

/** SHA-256 of templates/evidence.js, which the page's policy names. */
const SCRIPT_HASH = 'sha256-uv3jFQoDw659cbqrjvdSXE8a9PI3h/c5QFt/E8x7iRc='

/** What the facts are shown with. */
interface Shown {
  readonly printing: Printing
  readonly scan: Protocol['scan']
  readonly pages: PageViews
}

function factHtml(fact: Fact, shown: Shown): string {
  const { evidence, messages: language } = shown.printing
  const { id, kind, what, value, how, at, places, doubts, below } = fact
  const line = places[0]?.start.line
  const scanned = scannedAt(at, shown.scan)
  const where =
    line === undefined
      ? evidence.noPlace
      : scanned
        ? fill(evidence.page, { page: scanned.page, line })
        : fill(evidence.line, { line })
  const doubt =
    doubts.length === 0
      ? ''
      : `<span class="doubt">${escapeHtml(`${evidence.doubtful}: ${doubtWords(doubts, language)}`)}</span>`
  const inside = [
    `<span class="what">${escapeHtml(what)}</span>`,
    `<span class="value">${sourceWords(value)}${how && `<span class="how">${sourceWords(how)}</span>`}${doubt}</span>`,
    `<span class="where">${escapeHtml(where)}</span>${stripHtml(scanned, shown.pages, where)}`,
  ].join('')
  const element =
    line === undefined
      ? `<span class="fact ${kind}" id="fact-${id}">${inside}</span>`
      : `<a class="fact ${kind}" id="fact-${id}" data-fact="${id}" href="#text-${id}">${inside}</a>`
  const list = below.length > 0 ? `\n<ul>\n${below.map((one) => factHtml(one, shown)).join('')}</ul>\n` : ''
  return `<li>${element}${list}</li>\n`
}

function groupHtml({ heading, facts }: FactGroup, shown: Shown): string {
  return `<h3>${sourceWords(heading)}</h3>\n<ul>\n${facts.map((fact) => factHtml(fact, shown)).join('')}</ul>\n`
}

/** How many facts have a place, how many none, and what the colours mean. */
function summary(facts: readonly Fact[], { evidence }: Printing): string {
  const read = facts.filter(({ kind }) => kind !== 'unread')
  const placed = read.filter(({ places }) => places.length > 0).length
  const counts = [
    fill(evidence.placed, { count: placed }),
    ...(read.length > placed ? [fill(evidence.unplaced, { count: read.length - placed })] : []),
    fill(evidence.unreadCount, { count: facts.length - read.length }),
  ]
  const kinds = FACT_KINDS.filter((kind) => read.some((fact) => fact.kind === kind))
  const legend = [
    ...kinds.map((kind) => `<li class="kind ${kind}">${escapeHtml(evidence.kinds[kind])}</li>`),
    `<li class="unread">${escapeHtml(evidence.unread)}</li>`,
    `<li class="plain">${escapeHtml(evidence.plain)}</li>`,
  ]
  return `<p>${escapeHtml(counts.join('; '))}</p>\n<ul class="legend">\n${legend.join('\n')}\n</ul>\n`
}

/**
 * A page for a reviewer: every fact beside the text that it was read from, each leading to the other, and what was not
 * understood marked. Throws an Error where the input has no text.
 */
export function evidencePage({ model, source, file, pages = new Map() }: RenderInput): string {
  if (source === undefined)
    throw new Error('The page of evidence needs the text that the model was read from.')
  const printing = printingIn(model.language)
  const { evidence } = printing
  const shown: Shown = { printing, scan: model.scan, pages }
  const groups = new FactReader(model, printing).groups()
  const facts = flat(groups.flatMap((group) => group.facts))
  const title = model.title ?? evidence.untitled
  const body = `${sheetsHtml(pages)}<a class="skip" href="#facts">${escapeHtml(evidence.toFacts)}</a>
<a class="skip" href="#text">${escapeHtml(evidence.toText)}</a>
<header>
<h1>${sourceWords(title)}</h1>
${summary(facts, printing)}</header>
<main>
<section class="pane facts" id="facts" aria-labelledby="facts-heading" tabindex="0">
<h2 id="facts-heading">${escapeHtml(evidence.facts)}</h2>
${groups.map((group) => groupHtml(group, shown)).join('')}</section>
<section class="pane text" id="text" aria-labelledby="text-heading" tabindex="0">
<h2 id="text-heading">${escapeHtml(evidence.text)}${file && `: ${sourceWords(file)}`}</h2>
${sourceLines(source, facts)}</section>
</main>
`
  return htmlPage({
    language: model.language,
    title,
    styles: ['evidence.css'],
    script: { name: 'evidence.js', hash: SCRIPT_HASH },
    pictures: pages.size > 0,
    body,
  })
}
