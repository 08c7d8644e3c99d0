/** Texts of a kind that may be of any length; `count` is how often what they are made of comes. */
export interface Kind {
  readonly name: string
  readonly file: string
  text(count: number): string
}

const HEAD =
  'ПРОТОКОЛ № 7\nзаседания правления\n12.03.2024\nПредседатель: Осин А.А.\nСекретарь: Рябова Б.Б.\n'

const times = (count: number, of: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(between)

/** A record in which lines of one kind follow each other. */
const lines = (name: string, line: (index: number) => string, before = ''): Kind => ({
  name,
  file: 'a.txt',
  text: (count) => `${HEAD}${before}${times(count, line)}\n`,
})

/** The same in Markdown, each line a paragraph of its own. */
const paragraphs = (name: string, line: (index: number) => string, before = ''): Kind => ({
  name: `${name}, Markdown`,
  file: 'a.md',
  text: (count) => `${HEAD.replaceAll('\n', '\n\n')}${before}${times(count, line, '\n\n')}\n`,
})

/** A record with one long line of many parts. */
const long = (name: string, part: (index: number) => string, before = '', between = ''): Kind => ({
  name: `one line of ${name}`,
  file: 'a.txt',
  text: (count) => `${HEAD}РЕШИЛИ:\n${before}${times(count, part, between)}\n`,
})

const SURNAMES = ['Осин', 'Рябов', 'Кленов', 'Вязов', 'Дубов', 'Ольхин', 'Ивин', 'Липин']
const LETTERS = 'АБВГДЕЖЗИКЛМНОПРСТ'
const letter = (index: number): string => LETTERS[index % LETTERS.length] ?? 'А'
/** Another name for each index, up to some thousands. */
const name = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length] ?? ''} ${letter(index >> 3)}.${letter((index >> 3) * 5 + (index >> 7))}.`
const day = (index: number): string => `${String((index % 27) + 1).padStart(2, '0')}.0${(index % 9) + 1}.2024`

export const KINDS: readonly Kind[] = [
  lines('words', (index) => `Работы на участке ${index} идут по графику, а расходы не превышают сметы.`),
  lines('words without digits', () => 'Работы на участке идут по графику, а расходы не превышают сметы.'),
  lines('the same word', () => 'снег снег снег снег снег снег снег'),
  lines('capitals', () => 'О ХОДЕ РАБОТ НА УЧАСТКЕ'),
  lines('empty labels', () => 'СЛУШАЛИ:'),
  lines('dashes', () => '— — — — —'),
  lines('underscores', () => '____________ (подпись)'),
  lines('dots', () => '. . . . . . . .'),
  lines('digits', (index) => `${index} ${index * 7} ${index * 13}`),
  lines('long numbers', (index) => `1${String(index).padStart(30, '0')}`),
  lines('dates', (index) => `Отчёт представлен ${day(index)}, принят ${day(index + 1)}.`),
  lines('numbered lines', (index) => `${index + 1}. О ходе работ на участке № ${index + 1}`),
  lines('numbered lines that begin again', (index) => `${(index % 5) + 1}. О ходе работ`),
  lines('nested numbers', (index) => `1.${index + 1}. Подготовить смету.`, 'РЕШИЛИ:\n'),
  lines('letters of a list', (index) => `${letter(index).toLowerCase()}) подготовить смету;`, 'РЕШИЛИ:\n'),
  lines('bullets', (index) => `- провести осмотр ${index}`, 'РЕШИЛИ:\n'),
  lines(
    'clauses',
    (index) => `${index + 1}. ${name(index)} подготовить смету до ${day(index)}.`,
    'РЕШИЛИ:\n',
  ),
  lines(
    'clauses of one person',
    (index) => `${index + 1}. Осину А.А. подготовить отчёт ${index}.`,
    'РЕШИЛИ:\n',
  ),
  lines('tails of clauses', (index) => `Срок: ${day(index)}. Ответственный: ${name(index)}`, 'РЕШИЛИ:\n'),
  lines('members', (index) => `${name(index)}, член правления`, 'Присутствовали:\n'),
  lines('members, numbered', (index) => `${index + 1}. ${name(index)} – инженер`, 'Присутствовали:\n'),
  lines('absent members', (index) => `${name(index)} (отпуск)`, 'Отсутствовали:\n'),
  lines('guests', (index) => `${name(index)} – директор ООО «Ветла-${index}»`, 'Приглашённые:\n'),
  lines('questions of a list', (index) => `${index + 1}. О плане на ${index} год`, 'ПОВЕСТКА ДНЯ:\n'),
  lines(
    'questions and their headings',
    (index) => `СЛУШАЛИ: ${name(index)} о плане\nРЕШИЛИ:\nУтвердить план.`,
  ),
  lines('speakers', (index) => `ВЫСТУПИЛИ: ${name(index)} с замечаниями`),
  lines('speakers with words', (index) => `${name(index)}: работы идут по графику.`, 'ВЫСТУПИЛИ:\n'),
  lines('votes', (index) => `Голосовали: «за» – ${index % 9}, «против» – 0, «воздержались» – 1.`),
  lines('votes in words', () => 'Голосовали единогласно.'),
  lines('roll-call votes', (index) => `${name(index)} – за`, 'Голосовали:\n'),
  lines('signatures', (index) => `Член комиссии ________ ${name(index)}`),
  lines('references', (index) => `Во исполнение п. ${index}.1 протокола от ${day(index)} № ${index} решено:`),
  lines('quotations', () => 'Принять за основу «положение „о смете“ и „о сроках“».'),
  lines('brackets', () => 'Принять (с учётом (замечаний (отдела))) смету.'),
  lines(
    'columns of spaces',
    (index) => `${index}     Подготовить смету     ${name(index)}     ${day(index)}`,
  ),
  lines('columns of tabs', (index) => `${index}\tПодготовить смету\t${name(index)}\t${day(index)}`),
  lines('columns of bars', (index) => `| ${index} | Подготовить смету | ${name(index)} | ${day(index)} |`),
  lines('English words', (index) => `The works on site ${index} are on schedule, and nobody objected.`),
  lines(
    'English actions',
    (index) => `ACTION: J. Oakley to prepare the estimate by 12 March 2024 (${index})`,
  ),
  lines('English resolutions', (index) => `RESOLVED: that the plan ${index} be approved.`),
  lines('mixed alphabets', () => 'Pешили пpинять cмету и oтчёт'),
  lines('indented lines', (index) => `${' '.repeat(index % 12)}Подготовить смету`),
  lines('links', (index) => `https://example.org/a/${index}?b=c&d=e`),
  lines('times of a transcript', (index) => `[00:${String(index % 60).padStart(2, '0')}] Осин: работы идут.`),
  lines('labels of a transcript', (index) => `Участник ${index % 7}: работы идут по графику.`),
  lines('hyphenated line ends', () => 'Работы на участке идут по гра-\nфику, расходы не превы-\nшают сметы.'),
  paragraphs('words', (index) => `Работы на участке ${index} идут по графику.`),
  paragraphs('headings', (index) => `## ${index + 1}. О ходе работ`),
  paragraphs('bold labels', (index) => `**СЛУШАЛИ:** ${name(index)} о плане`),
  paragraphs('emphasis', () => '_Работы_ на **участке** идут по *графику*'),
  paragraphs('open brackets', () => '[а[а[а[а[а[а'),
  paragraphs('open stars', () => '*а *а *а **а **а'),
  paragraphs('escapes', () => '1\\.1\\. Подготовить \\[смету\\]'),
  paragraphs('nested lists', () => '- смета\n  - отчёт\n    - план'),
  {
    ...lines(
      'rows of a table',
      (index) => `| ${index} | смета | ${name(index)} |`,
      '\n| № | Поручение | Кому |\n|---|---|---|\n',
    ),
    file: 'a.md',
  },
  long('assignees', name, 'Поручить ', ', '),
  long('dates', day, 'Подготовить отчёты к ', ', '),
  long('words', () => 'подготовить смету', '1. ', ' '),
  long('sentences', (index) => `Подготовить смету № ${index}.`, '1. ', ' '),
  long('numbers of clauses', (index) => `1.${index + 1}. подготовить смету;`, '', ' '),
  long('open brackets', () => '[а', 'Принять '),
  long('brackets', () => '(а', 'Принять '),
  long('quotation marks', () => '«а', 'Принять '),
  long('underscores', () => '_', 'Принять '),
  long('underscores between words', () => 'а_', 'Принять '),
  long('stars', () => '*а', 'Принять '),
  long('dashes', () => ' – а', 'Принять'),
  long('votes', (index) => `за – ${index % 9}, против – 0; `, 'Голосовали: '),
  long('spaces', () => '   ', 'Принять'),
  long('letters', () => 'а', 'Принять '),
]
