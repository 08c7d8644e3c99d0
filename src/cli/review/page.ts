import { randomBytes } from 'node:crypto'
import { lexiconOf } from '../../language/detect.ts'
import { LABEL_KEYS } from '../../language/lexicon.ts'
import { capitalised } from '../../source/letters.ts'
import { escapeHtml } from '../../render/html/escape.ts'
import { templateText } from '../../render/package/package-file.ts'
import { enReview } from '../messages/en-review.ts'
import type { MessageKey } from '../translate.ts'
import type { Session } from '../session.ts'

/** The words of the page by their keys without 'review.page.'. */
function wordsOf({ t }: Session): Record<string, string> {
  const keys = Object.keys(enReview).filter((key) => key.startsWith('review.page.')) as MessageKey[]
  return Object.fromEntries(keys.map((key) => [key.slice('review.page.'.length), t(key)]))
}

/** The parts of a record that an office may have words of its own for, by what heads them in the language of the page. */
function labelsOf({ language }: Session): (readonly [string, string])[] {
  const { labels } = lexiconOf(language)
  return LABEL_KEYS.filter((key) => key !== 'unrecognized').map((key) => [
    key,
    capitalised(labels[key][0] ?? key),
  ])
}

/** What scripts and styles are let run by: an attribute of theirs, or a policy within the page. */
interface Guard {
  readonly attribute: string
  readonly policy: string | null
}

/** The page with what it is to show. */
export function pageHtml(
  told: object,
  session: Session,
  guard: (script: string, style: string) => Guard,
): string {
  const words = wordsOf(session)
  const [script, style] = [templateText('review.js'), templateText('review.css')]
  const { attribute, policy } = guard(script, style)
  const said = (name: string): string => escapeHtml(words[name] ?? '')
  return `<!DOCTYPE html>
<html lang="${session.language}">
<head>
<meta charset="utf-8">
${policy === null ? '' : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="review" content="${escapeHtml(JSON.stringify({ ...told, words }))}">
<title>${said('title')}</title>
<style${attribute}>${style}</style>
</head>
<body>
<header><h1>${said('title')}</h1><p id="state" role="status" aria-live="polite"></p><p class="keys">${said('keys')}</p></header>
<main>
<nav class="pane" aria-label="${said('records')}"><ul id="records"></ul></nav>
<section class="pane text" id="text" aria-label="${said('text')}" tabindex="0"></section>
<section class="pane facts" aria-label="${said('facts')}"><div id="adding" hidden></div><p id="count"></p><ol id="facts"></ol></section>
</main>
<script${attribute}>${script}</script>
</body>
</html>
`
}

/** The page and its policy: nothing is fetched but from this server, and no script runs but ours. */
export function reviewPage(
  key: string,
  session: Session,
): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const html = pageHtml({ key, labels: labelsOf(session) }, session, () => ({
    attribute: ` nonce="${nonce}"`,
    policy: null,
  }))
  return { html, policy }
}
