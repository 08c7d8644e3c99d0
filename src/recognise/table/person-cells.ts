import type { Row } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import type { ColumnKind } from '../../language/columns.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { hasWord } from '../../source/letters.ts'
import type { PersonCells } from './cell.ts'
import { presenceMark } from './presence-mark.ts'
import type { TableLayout } from './table-layout.ts'

interface Marked {
  readonly standing: 'present' | 'absent' | null
  readonly mark: Text | null
  readonly reason: Text | null
}

const UNMARKED: Marked = { standing: null, mark: null, reason: null }

/**
 * By the column that says of each who was there. Where it marks those present, an empty cell is of somebody absent, and other
 * words are why.
 */
function byMark(mark: Text | null, reason: Text | null, checks: boolean, lexicon: Lexicon): Marked {
  if (!mark) return checks ? { standing: 'absent', mark, reason } : UNMARKED
  const standing = presenceMark(mark.value, lexicon)
  if (standing) return { standing, mark, reason: standing === 'absent' ? reason : null }
  if (!checks) return UNMARKED
  return { standing: 'absent', mark, reason: reason ?? mark }
}

/** By a column for those present and one for those absent: the one that holds anything. */
function byColumn(present: Text | null, absent: Text | null, reason: Text | null, lexicon: Lexicon): Marked {
  const there = present && presenceMark(present.value, lexicon)
  if (present && there === 'present') return { standing: 'present', mark: present, reason: null }
  const away = absent && (presenceMark(absent.value, lexicon) === 'present' || hasWord(absent.value))
  if (absent && away) {
    const why = hasWord(absent.value) && presenceMark(absent.value, lexicon) === null ? absent : reason
    return { standing: 'absent', mark: absent, reason: why }
  }
  if (present && there === 'absent') return { standing: 'absent', mark: present, reason }
  return UNMARKED
}

/** Who a row is about and what its cells say of them; null for a row that names nobody. */
export function personCells(
  row: Row,
  { columns, checks }: TableLayout,
  lexicon: Lexicon,
): PersonCells | null {
  const all = (kind: ColumnKind): Text[] =>
    (columns.get(kind) ?? []).flatMap((at) => {
      const cell = row.cells[at]?.trim()
      return cell && cell.value !== '' ? [cell] : []
    })
  const one = (kind: ColumnKind): Text | null => all(kind)[0] ?? null
  const words = (kind: ColumnKind): Text | null => {
    const found = all(kind).filter(({ value }) => hasWord(value))
    return found.length > 0 ? Text.join(found, ', ') : null
  }
  const apart =
    lexicon.names.order === 'given-first'
      ? [...all('given'), ...all('family')]
      : [...all('family'), ...all('given')]
  const name = apart.length > 0 ? Text.join(apart, ' ') : one('person')
  if (!name || !hasWord(name.value)) return null
  const reason = words('reason')
  const marked = columns.has('mark')
    ? byMark(one('mark'), reason, checks, lexicon)
    : byColumn(one('present'), one('absent'), reason, lexicon)
  return { name, role: words('role'), post: words('post'), organization: words('organization'), ...marked }
}
