import { columns, labelled, text, type Line } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'
import { ACCUSATIVE, GENITIVE, NOMINATIVE } from '../names.ts'
import { full, gendered, short, shortAfter, shortSpaced } from '../person.ts'

/** How somebody with a role is named: in lines above those present, among them, or only where they sign. */
export interface RoleWay {
  readonly lines: (meeting: Meeting) => readonly Line[]
  readonly named: boolean
  /** What stands beside the name in the list of those present. */
  readonly inList?: (meeting: Meeting) => string
}

export const named = (...lines: readonly ((meeting: Meeting) => Line)[]): RoleWay => ({
  named: true,
  lines: (meeting) => lines.map((line) => line(meeting)),
})

/** Lists that have no room for a role, or no names. */
export const BARE_LISTS = ['attendance:count-only', 'attendance:count-of-all']
export const UNSIGNED = ['signature:none', 'signature:verified-copy']

export const chairs: Ways<RoleWay> = {
  dash: way(named(({ chair }) => labelled('Председатель –', short(chair)))),
  'dash-post': way(
    named(({ chair }) => labelled('Председатель –', `${short(chair)}, ${chair.post[NOMINATIVE]}`)),
  ),
  colon: way(named(({ chair }) => labelled('Председатель:', full(chair)))),
  'of-meeting': way(named(({ body, chair }) => labelled(`Председатель ${body.meetingOf}:`, short(chair)))),
  'of-body': way(named(({ body, chair }) => labelled(`Председатель ${body.shortOf} –`, shortAfter(chair)))),
  columns: way(named(({ body, chair }) => columns(`Председатель ${body.shortOf}`, shortAfter(chair)))),
  presiding: way(
    named(({ chair }) => labelled('Председательствующий:', `${full(chair)}, ${chair.post[NOMINATIVE]}`)),
  ),
  'presiding-post-first': way(
    named(({ chair }) =>
      labelled('Председательствующий –', `${chair.post[NOMINATIVE]} ${shortAfter(chair)}`),
    ),
  ),
  presided: way(
    named(({ chair }) =>
      labelled(gendered(chair, 'Председательствовал:', 'Председательствовала:'), short(chair)),
    ),
  ),
  led: way(
    named(({ body, chair }) =>
      labelled(`${gendered(chair, 'Вёл', 'Вела')} ${body.meeting}:`, shortSpaced(chair)),
    ),
  ),
  'under-chairmanship': way(
    named(({ body, chair }) =>
      text(
        `${body.meeting.charAt(0).toUpperCase()}${body.meeting.slice(1)} проходило под председательством ${chair.post[GENITIVE]} ${short(chair, GENITIVE)}`,
      ),
    ),
  ),
  elected: way(
    named(({ body, chair }) => text(`Председателем ${body.meetingOf} избрали ${short(chair, ACCUSATIVE)}`)),
  ),
  'in-list': way(
    { named: true, lines: () => [], inList: ({ body }) => `председатель ${body.shortOf}` },
    { excludes: BARE_LISTS },
  ),
  'signature-only': way({ named: false, lines: () => [] }, { excludes: UNSIGNED }),
}
