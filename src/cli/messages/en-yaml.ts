import type { Message } from '../translate.ts'

/** What is wrong with the syntax of a YAML file, in English. */
export const enYaml = {
  'yaml.alias':
    '{file}:{line}:{column}: is no YAML: an alias that stands for nothing, or has marks of its own',
  'yaml.tag': '{file}:{line}:{column}: is no YAML: a tag that is not plain data',
  'yaml.directive': '{file}:{line}:{column}: is no YAML: no directives are needed here',
  'yaml.escape': '{file}:{line}:{column}: is no YAML: no such escape in double quotes',
  'yaml.indent':
    '{file}:{line}:{column}: is no YAML: the indentation does not fit, or a bracket above is not closed',
  'yaml.order': '{file}:{line}:{column}: is no YAML: a tag or an anchor stands in the wrong place',
  'yaml.start': '{file}:{line}:{column}: is no YAML: a value that begins with this mark needs quotes',
  'yaml.colon':
    "{file}:{line}:{column}: is no YAML: a ':' is missing or misplaced: a key and its value take one line",
  'yaml.brackets': '{file}:{line}:{column}: is no YAML: indented lines inside brackets',
  'yaml.twice': '{file}:{line}:{column}: is no YAML: the key stands twice',
  'yaml.unclear': '{file}:{line}:{column}: is no YAML: not to be made out',
  'yaml.longKey': '{file}:{line}:{column}: is no YAML: the key is too long',
  'yaml.missing': "{file}:{line}:{column}: is no YAML: a bracket, a quote, a comma or a ':' is missing",
  'yaml.documents': '{file}:{line}:{column}: is no YAML: one document only',
  'yaml.key': '{file}:{line}:{column}: is no YAML: a key is to be a text',
  'yaml.depth': '{file}:{line}:{column}: is no YAML: too deeply nested',
  'yaml.tab': '{file}:{line}:{column}: is no YAML: a tab stands where spaces are to',
  'yaml.unexpected': '{file}:{line}:{column}: is no YAML: nothing like this may stand here',
} as const satisfies Record<string, Message>
