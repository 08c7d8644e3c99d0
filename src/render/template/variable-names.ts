import { LABEL_KEYS } from '../../language/lexicon.ts'
import { jsonSchema } from '../../model/schema.ts'

const ROOTS = ['protocol', 'label', 'clauses', 'tasks', 'assignee', 'forloop']
/** What is no part of the model: of `clauses` and `tasks`, of lists and of loops. */
const OTHERS = [
  'gender',
  'itemNumber',
  'itemTitle',
  'size',
  'first',
  'last',
  'index',
  'index0',
  'rindex',
  'length',
]

/** The names of all properties in a JSON Schema. */
function propertiesIn(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const own =
    'properties' in schema && schema.properties !== null && typeof schema.properties === 'object'
      ? Object.keys(schema.properties)
      : []
  return [...own, ...Object.values(schema).flatMap(propertiesIn)]
}

/** The variables that a path such as 'protocol.dat' could have meant: others of its kind, its beginning as it is. */
export function variablesLike(path: string): string[] {
  const dot = path.lastIndexOf('.')
  if (dot < 0) return ROOTS
  const start = path.slice(0, dot + 1)
  const names = start === 'label.' ? LABEL_KEYS : new Set([...propertiesIn(jsonSchema()), ...OTHERS])
  return [...names].map((name) => start + name)
}
