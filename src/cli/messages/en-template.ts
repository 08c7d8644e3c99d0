import type { Message } from '../translate.ts'

/** What is said about templates, in English. */
export const enTemplate = {
  'template.option':
    'lay it out by a template: a FILE.liquid, a name from templates in protocol.yaml, or one of the built-in {names}',
  'template.example': 'instructions by a template of your own, as its text says',
  'template.exampleEach': 'a letter to each assignee by a template of your own',
  'template.unknown': "there is no template '{name}'; there are {names}",
  'template.unknownNear': "there is no template '{name}'; did you mean {near}? There are {names}",
  'template.otherFormat': "the template '{name}' gives {format}; --to {to} does not go with it",
  'template.outside': '{file}: leads out of the folder of the configuration; a template is to stay in it',
  'template.toOrTemplate':
    "name a format with '--to', a template with '--template', or an output file that ends in '.docx', '.odt', '.html', '.pdf' or '.md'",
  'template.syntax': '{file}:{line}:{column}: this cannot be understood: {what}',
  'template.unclosed': '{file}:{line}:{column}: this is not closed: {what}',
  'template.stray': '{file}:{line}:{column}: this belongs to nothing: {what}',
  'template.unknownTag': "{file}:{line}:{column}: there is no tag '{what}'",
  'template.unknownTagNear': "{file}:{line}:{column}: there is no tag '{what}'; did you mean {near}?",
  'template.unknownFilter': "{file}:{line}:{column}: there is no filter '{what}'",
  'template.unknownFilterNear': "{file}:{line}:{column}: there is no filter '{what}'; did you mean {near}?",
  'template.unknownVariable': "{file}:{line}:{column}: there is no '{what}'",
  'template.unknownVariableNear': "{file}:{line}:{column}: there is no '{what}'; did you mean {near}?",
  'template.markdownOnly':
    "{file}:{line}:{column}: the filter '{what}' is for templates of Markdown (.md.liquid)",
  'template.badValue': "{file}:{line}:{column}: the filter '{what}' cannot work with this value",
  'template.tooMuch': '{file}:{line}:{column}: the template takes too many steps or too much memory here',
  'config.badTemplateName':
    "{file}:{line}:{column}: '{name}' is to be a name: no slashes in it, no .liquid at its end",
  'config.templateOutside':
    '{file}:{line}:{column}: a template is to be a file in the folder of this configuration',
} as const satisfies Record<string, Message>
