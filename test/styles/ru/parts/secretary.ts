import { columns, labelled, text } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import { ACCUSATIVE, NOMINATIVE } from '../names.ts'
import { full, gendered, short, shortAfter, shortTight } from '../person.ts'
import { BARE_LISTS, named, UNSIGNED, type RoleWay } from './chair.ts'

export const secretaries: Ways<RoleWay> = {
  dash: way(named(({ secretary }) => labelled('Секретарь –', short(secretary)))),
  'dash-post': way(
    named(({ secretary }) => labelled('Секретарь –', `${short(secretary)}, ${secretary.post[NOMINATIVE]}.`)),
  ),
  colon: way(named(({ secretary }) => labelled('Секретарь:', full(secretary)))),
  'of-meeting': way(
    named(({ body, secretary }) => labelled(`Секретарь ${body.meetingOf}:`, short(secretary))),
  ),
  'of-body': way(
    named(({ body, secretary }) => labelled(`Секретарь ${body.shortOf} –`, shortTight(secretary))),
  ),
  columns: way(named(({ secretary }) => columns('Секретарь', shortAfter(secretary)))),
  responsible: way(named(({ secretary }) => labelled('Ответственный секретарь:', full(secretary)))),
  kept: way(
    named(({ secretary }) =>
      labelled(gendered(secretary, 'Протокол вёл:', 'Протокол вела:'), short(secretary)),
    ),
  ),
  'kept-dash': way(
    named(({ secretary }) =>
      labelled(
        `Протокол ${gendered(secretary, 'составил', 'составила')} –`,
        `${secretary.post[NOMINATIVE]} ${shortAfter(secretary)}`,
      ),
    ),
  ),
  recorded: way(
    named(({ secretary }) =>
      labelled(gendered(secretary, 'Протоколировал:', 'Протоколировала:'), short(secretary)),
    ),
  ),
  elected: way(
    named(({ body, secretary }) =>
      text(`Секретарём ${body.meetingOf} избрали ${short(secretary, ACCUSATIVE)}`),
    ),
  ),
  'in-list': way(
    { named: true, lines: () => [], inList: ({ body }) => `секретарь ${body.shortOf}` },
    { excludes: BARE_LISTS },
  ),
  'signature-only': way(
    { named: false, lines: () => [] },
    { excludes: [...UNSIGNED, 'signature:chair-only', 'signature:chair-with-seal'] },
  ),
} satisfies Ways<RoleWay>
