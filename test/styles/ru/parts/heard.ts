import { item, labelled, text, type Line } from '../../line.ts'
import { capital, small } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Question } from '../meeting.ts'
import { ACCUSATIVE, GENITIVE, NOMINATIVE } from '../names.ts'
import { full, gendered, short, shortAfter } from '../person.ts'
import { BARE_LISTS } from './chair.ts'

/** How the one who reports is named; `prefix` is what the opening of the question puts before. */
export interface HeardWay {
  readonly lines: (question: Question, prefix: string) => readonly Line[]
  readonly names: boolean
}

/** Openings that go on with 'слушали'. */
const JOINED = ['opening:number-heard', 'opening:roman-heard', 'opening:ordinal-heard']
const TWICE = 'opening:heard-title'

const heard = (lines: HeardWay['lines']): HeardWay => ({ lines, names: true })
/** 'СЛУШАЛИ:', '1. СЛУШАЛИ:', 'По первому вопросу слушали' */
const label = (prefix: string, verb: string): string =>
  prefix.endsWith('вопросу ') ? `${prefix}${verb.toLowerCase()}` : `${prefix}${verb}:`
/** 'о ремонте кровли', 'по вопросу «Утверждение сметы»' */
export const about = (title: string): string => (/^Об? /.test(title) ? small(title) : `по вопросу «${title}»`)

export const heards: Ways<HeardWay> = {
  'accusative-about': way(
    heard(({ topic, reporter }, prefix) => [
      labelled(label(prefix, 'СЛУШАЛИ'), `${short(reporter, ACCUSATIVE)} ${about(topic.title)}.`),
      text(`${capital(topic.report)}.`),
    ]),
    { excludes: [TWICE] },
  ),
  'accusative-post': way(
    heard(({ topic, reporter }, prefix) => [
      labelled(
        label(prefix, 'СЛУШАЛИ'),
        `${short(reporter, ACCUSATIVE)}, ${reporter.post[ACCUSATIVE]}. ${capital(topic.report)}.`,
      ),
    ]),
    { excludes: [TWICE] },
  ),
  'post-accusative': way(
    heard(({ topic, reporter }, prefix) => [
      labelled(
        label(prefix, 'Слушали'),
        `${reporter.post[ACCUSATIVE]} ${shortAfter(reporter, ACCUSATIVE)} – ${topic.report}.`,
      ),
    ]),
    { excludes: [TWICE] },
  ),
  'accusative-full': way(
    heard(({ topic, reporter }, prefix) => [
      labelled(label(prefix, 'СЛУШАЛИ'), `${full(reporter, ACCUSATIVE)} ${about(topic.title)}.`),
    ]),
    { excludes: [TWICE] },
  ),
  nominative: way(
    heard(({ topic, reporter }, prefix) => [
      labelled(label(prefix, 'Слушали'), `${short(reporter)} – ${topic.report}.`),
    ]),
    { excludes: [TWICE, 'opening:ordinal-heard', ...BARE_LISTS] },
  ),
  'information-of': way(
    heard(({ topic, reporter }, prefix) => [
      labelled(
        label(prefix, 'Заслушали'),
        `информацию ${reporter.post[GENITIVE]} ${short(reporter, GENITIVE)} ${about(topic.title)}.`,
      ),
    ]),
    { excludes: [TWICE] },
  ),
  'heard-report-of': way(
    heard(({ reporter }, prefix) => [
      labelled(label(prefix, 'СЛУШАЛИ'), `доклад ${short(reporter, GENITIVE)} (доклад прилагается).`),
    ]),
    { excludes: [TWICE] },
  ),
  rapporteur: way(
    heard(({ topic, reporter }) => [
      labelled('Докладчик:', `${short(reporter)}, ${reporter.post[NOMINATIVE]}.`),
      text(`${capital(topic.report)}.`),
    ]),
    { excludes: JOINED },
  ),
  reported: way(
    heard(({ topic, reporter }) => [
      labelled(gendered(reporter, 'Докладывал:', 'Докладывала:'), short(reporter)),
      text(`${capital(topic.report)}.`),
    ]),
    { excludes: JOINED },
  ),
  sentence: way(
    heard(({ topic, reporter }) => [
      text(
        `С информацией ${gendered(reporter, 'выступил', 'выступила')} ${reporter.post[NOMINATIVE]} ${short(reporter)}: ${topic.report}.`,
      ),
    ]),
    { excludes: JOINED },
  ),
  'made-known': way(
    heard(({ topic, reporter }) => [
      text(`${short(reporter)} ${gendered(reporter, 'сообщил', 'сообщила')}, что ${topic.report}.`),
    ]),
    { excludes: JOINED },
  ),
  'name-colon': way(
    heard(({ topic, reporter }) => [text(`${shortAfter(reporter)}: ${topic.report}.`)]),
    { excludes: JOINED },
  ),
  'label-and-numbered': way(
    heard(({ topic, reporter }) => [
      labelled('СЛУШАЛИ:', ''),
      item(`1. ${short(reporter, ACCUSATIVE)} – ${topic.report}.`),
    ]),
    { excludes: [TWICE, ...JOINED, 'layout:one-section'] },
  ),
  none: way({ lines: () => [], names: false }, { excludes: [...JOINED, TWICE] }),
}
