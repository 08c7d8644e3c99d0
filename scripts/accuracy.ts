/**
 * `npm run accuracy`: reads the records of test/accuracy, holds what is found against their hand-made facts and writes
 * the figures to docs/accuracy.md. With `--check` it writes nothing, and fails where a figure is lower than on the page.
 *
 * With `--cues [FOLDER…]` it writes nothing either: it prints for each cue (`src/recognise/cues`), over all written records
 * of test/accuracy or of the folders of such pairs that are named, on how many lines it
 * - fired: spoke of the line, for a role or against one;
 * - won: was the strongest cue for the role that the line was read as (a line that only its neighbours told counts for none);
 * - wrong: won, and someone present, absent or invited, a question or a decision that begins on this line is one that the
 *   hand-made facts do not have; right: won, and is not wrong. Places are compared by their lines only: where a line of the
 *   source holds several statements, all of them are wrong. A fact that is missed counts against nobody.
 * The cue with the largest share of wrong lines comes first; those that never won are listed apart.
 *
 * With `--sets FOLDER…` it writes nothing, and prints the figures of each folder of pairs, such as those of test/first-sight,
 * with `--verbose` each fact that was missed or is wrong.
 *
 * With `--doubts FOLDER…` it writes nothing, and prints for each folder of pairs which share of the wrong facts was doubtful
 * (`src/recognise/doubt`), and which of the right ones.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from '../src/index.ts'
import { cueFigures } from './accuracy/cue-figures.ts'
import { cueTable } from './accuracy/cue-table.ts'
import { countDoubts, doubtSentence, doubtsIn, noFigures, type DoubtFigures } from './accuracy/doubts.ts'
import { goldOf, recordsIn } from './accuracy/pairs.ts'
import { judgement } from './accuracy/score.ts'
import { emptyTallies, figures, judged, macro, wrongOf100, type Tallies } from './accuracy/tally.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FOLDER = path.join(ROOT, 'test/accuracy')
const PAGE = path.join(ROOT, 'docs/accuracy.md')
/** A figure may differ by rounding. */
const ROUNDING = 0.0006

interface Set {
  readonly title: string
  readonly holds: (file: string) => boolean
}

const isTranscript = (file: string): boolean => file.startsWith('transcripts')
const isNotes = (file: string): boolean => file.startsWith('notes')
const isEnglish = (file: string): boolean => /-en\.[a-z]+$/.test(file)
const SETS: readonly Set[] = [
  {
    title: 'Written records in Russian',
    holds: (file) => !isTranscript(file) && !isNotes(file) && !isEnglish(file),
  },
  { title: 'Notes of teams, in Russian', holds: isNotes },
  { title: 'Written records in English', holds: (file) => !isTranscript(file) && isEnglish(file) },
  { title: 'Transcripts', holds: isTranscript },
]

interface Tallied {
  readonly tallies: Tallies
  readonly doubts: DoubtFigures
  readonly complaints: readonly string[]
}

async function tallied(names: readonly string[], folder = FOLDER): Promise<Tallied> {
  const tallies = emptyTallies()
  const doubts = noFigures()
  const complaints: string[] = []
  for (const name of names) {
    const { model } = await parse(readFileSync(path.join(folder, name)), { file: name })
    const judged = judgement(goldOf(path.join(folder, name)), model, tallies)
    countDoubts(judged.verdicts, model, doubts)
    for (const { field, wanted, found } of judged.complaints)
      complaints.push(`${name}: ${field}: want ${wanted ?? 'nothing'}, got ${found ?? 'nothing'}`)
  }
  return { tallies, doubts, complaints }
}

/** Prints the figures of folders of pairs, and what is amiss in them where that is asked for. */
async function printSets(folders: readonly string[], verbose: boolean): Promise<void> {
  // The pattern test/first-sight/* also names the page that tells of the sets.
  for (const folder of folders.filter((one) => statSync(one).isDirectory())) {
    const names = recordsIn(folder)
    const { tallies, complaints } = await tallied(names, folder)
    if (verbose) for (const line of complaints) process.stdout.write(`${line}\n`)
    process.stdout.write(
      `${folder}: ${names.length} records, macro F1 ${macro(tallies).toFixed(3)}, wrong ${wrongOf100(tallies).toFixed(2)} of 100 stated\n`,
    )
  }
}

function table(tallies: Tallies): string {
  const rows = judged(tallies).map((field) => {
    const { right, wrong, missed } = tallies[field]
    const { precision, recall, f1 } = figures(tallies[field])
    return `| ${field} | ${right} | ${wrong} | ${missed} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`
  })
  return [
    '| field | right | wrong | missed | precision | recall | F1 |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n')
}

const INTRODUCTION = `# Accuracy

What \`protocol parse\` finds in records of invented bodies, held against facts that were written down by hand
(\`test/accuracy\`). Figures are summed over all records of a set (micro); the mean over the fields is the macro F1. They are
made by \`npm run accuracy\`, and a change that lowers one does not pass.

Most of these records were written without sight of the program or of what it gives, and each set was measured before
anything was mended for it. Since then all have been used to make reading better, so the tables below say how well
known kinds of records are read; the macro F1 of the Russian sets at first sight, in the order in which they came, was
0.892, 0.916, 0.955, 0.903, 0.906, 0.935 and 0.923; of the notes 0.704.

## First sight

What counts is the figure on records that were not looked at before. *Wrong* is the number of facts stated wrongly of 100
stated. The records themselves are not part of this repository; the columns compare two ways of reading them: lines in
order (up to version 0.1.0), and cues that compete.

| set | records | before: macro F1 | wrong | now: macro F1 | wrong |
| --- | --: | --: | --: | --: | --: |
| Russian records of twenty new kinds of bodies, never used | 20 | 0.917 | 5.4 | 0.925 | 4.1 |
| Transcripts, dictated to free, Russian and English, never used | 10 | 0.816 | 4.9 | 0.826 | 5.5 |
| Untidy Russian records: owners' meetings, scans, rare bodies | 32 | 0.828 | 13.9 | 0.872 | 11.2 |
| Real Russian records, most of them openings | 40 | 0.873 | 8.9 | 0.900 | 7.9 |
| Real English minutes | 33 | 0.553 | 33.5 | 0.772 | 9.3 |

The first two sets were measured once, before anything was mended for them; of the other three the first figures are first
sight, the second ones were measured after their kinds of faults, though not their words, had been worked on.

Sets written or found later, without sight of the program; the second figures are those after mending, when the sets were no
longer unseen:

| set | records | first sight: macro F1 | wrong | after mending: macro F1 | wrong |
| --- | --: | --: | --: | --: | --: |
| Russian records of rare kinds, by many hands | 22 | 0.865 | 11.6 | 0.945 | 2.5 |
| Everyday Russian records | 14 | 0.950 | 5.2 | 0.984 | 1.0 |
| Further real Russian records, most of them openings | 14 | 0.835 | 7.5 | 0.840 | 7.4 |
| Further real English minutes | 10 | 0.581 | 27.0 | 0.857 | 7.1 |
| Transcripts, Russian, English and mixed | 10 | 0.734 | 10.5 | 0.986 | 0.9 |
| Further transcripts, Russian and English | 6 | 0.650 | 19.6 | 0.933 | 1.0 |
| Russian records, everyday and rare, of another writer | 23 | 0.916 | 3.4 | 0.938 | 2.0 |
| Transcripts of another writer, Russian, English and mixed | 10 | 0.738 | 13.0 | 0.961 | 2.9 |
| Russian records of twenty rare bodies, by a third writer | 20 | 0.896 | 6.5 | 0.947 | 2.4 |
| Transcripts by a third writer: jokes, corrections, deaths of proposals | 10 | 0.556 | 27.8 | 0.615 | 11.3 |
| Russian records of state and municipal bodies, by a fourth writer | 18 | 0.919 | 7.2 | 0.964 | 2.9 |
| Russian records of companies, owners and parishes, by a fifth writer | 18 | 0.868 | 8.5 | 0.938 | 1.3 |
| Russian records of all these bodies, by a sixth writer, measured behind the two above | 20 | 0.898 | 9.7 | 0.928 | 5.0 |
| Transcripts by a fourth writer, a third of them free talk | 14 | 0.624 | 23.7 | - | - |

Thirty-nine sets that were written later still stand in \`test/first-sight\`; \`scripts/accuracy.ts\` says how to measure them. Each was
measured by the program as it stood before; those that are marked \`unseen\` once more after work on the sets above them, and before anything
was mended for them, which says how much of what is learned from some records holds for others; the last figures are those of now.

| set | records | first sight: macro F1 | wrong | unseen, after work on others | wrong | now | wrong |
| --- | --: | --: | --: | --: | --: | --: | --: |
| \`ru-1\`: state and municipal bodies, schools, hospitals | 22 | 0.818 | 10.0 | - | - | 0.976 | 0.9 |
| \`ru-2\`: companies, owners, societies, parishes, teams | 22 | 0.840 | 8.5 | - | - | 0.974 | 1.0 |
| \`ru-3\`: of all kinds, half of them everyday ones | 22 | 0.848 | 9.2 | 0.880 | 8.6 | 0.966 | 2.4 |
| \`ru-4\`: of all kinds, a third each ordinary, prose or rough notes, tables | 24 | 0.761 | 17.4 | 0.816 | 14.3 | 0.940 | 3.5 |
| \`en-1\`: English minutes, each of another kind and layout | 22 | 0.530 | 23.0 | - | - | 0.871 | 4.7 |
| \`en-2\`: further English minutes, of other countries | 14 | 0.681 | 16.1 | 0.728 | 13.5 | 0.931 | 2.1 |
| \`speech-1\`: transcripts, dictated to free | 20 | 0.690 | 17.9 | - | - | 0.928 | 5.2 |
| \`speech-2\`: further transcripts | 12 | 0.606 | 18.7 | 0.627 | 20.4 | 0.877 | 3.8 |
| \`ru-5\`: of all kinds, another way of writing each | 24 | 0.874 | 10.3 | 0.881 | 9.8 | 0.948 | 4.8 |
| \`ru-6\`: the usual templates of offices with their variants | 16 | 0.955 | 3.2 | 0.955 | 3.1 | 0.981 | 1.4 |
| \`en-3\`: English minutes of other bodies and layouts | 20 | 0.706 | 17.8 | - | - | 0.887 | 4.3 |
| \`en-4\`: typical English minutes | 16 | 0.768 | 13.8 | 0.817 | 11.0 | 0.912 | 3.9 |
| \`speech-3\`: transcripts in sixteen forms of export | 16 | 0.703 | 16.9 | 0.727 | 16.7 | 0.860 | 4.5 |
| \`ru-7\`: half usual templates, half rarer manners | 18 | 0.904 | 5.4 | 0.905 | 5.3 | 0.950 | 2.3 |
| \`en-5\`: English minutes of eighteen bodies, UK, US, Canada, Australia | 18 | 0.716 | 15.1 | 0.730 | 14.8 | 0.829 | 8.0 |
| \`speech-4\`: transcripts in fourteen forms of export, a third of them free talk | 14 | 0.609 | 25.5 | 0.616 | 25.2 | 0.837 | 7.1 |
| \`ru-8\`: half usual templates, half rarer manners, of another writer | 18 | 0.910 | 6.7 | - | - | 0.973 | 1.6 |
| \`en-6\`: English minutes of eighteen bodies; only heads were mended for it | 18 | 0.800 | 12.2 | 0.802 | 13.0 | 0.833 | 10.5 |
| \`speech-5\`: transcripts, a third each dictated, half dictated, free | 12 | 0.674 | 17.3 | - | - | 0.807 | 4.5 |
| \`ru-9\`: a third usual templates, two thirds rarer manners, of another writer | 18 | 0.858 | 7.3 | - | - | 0.946 | 4.3 |
| \`en-7\`: English minutes of eighteen bodies, of another writer | 18 | 0.696 | 11.4 | - | - | 0.794 | 7.5 |
| \`speech-6\`: transcripts in twelve forms of export, a third free talk | 12 | 0.806 | 19.4 | - | - | 0.908 | 8.1 |
| \`ru-10\`: of eighteen bodies, half in rarer manners | 18 | 0.862 | 10.6 | 0.869 | 8.7 | 0.938 | 3.7 |
| \`ru-11\`: a third usual templates, two thirds rarer manners | 18 | 0.851 | 11.2 | 0.866 | 10.0 | 0.934 | 2.0 |
| \`ru-12\`: rarer manners of eighteen bodies, tables and prose | 18 | 0.817 | 11.5 | 0.814 | 12.2 | 0.932 | 4.0 |
| \`ru-13\`: typical records of offices with their inconsistencies | 19 | 0.965 | 4.0 | 0.965 | 4.0 | 0.984 | 2.3 |
| \`ru-14\`: the same of other bodies | 18 | 0.959 | 1.9 | 0.962 | 1.5 | 0.978 | 1.2 |
| \`ru-15\`: two thirds typical records of offices, a third rarer manners | 18 | 0.876 | 5.2 | - | - | 0.950 | 4.9 |
| \`ru-16\`: two thirds typical records of offices, a third rarer manners, of another writer | 18 | 0.939 | 4.4 | - | - | 0.956 | 3.6 |
| \`en-8\`: English minutes in the manners of public ones; only heads were mended for it | 18 | 0.759 | 10.6 | 0.759 | 10.6 | 0.792 | 10.3 |
| \`en-9\`: English minutes of eighteen bodies in as many layouts | 18 | 0.655 | 21.9 | 0.667 | 20.2 | 0.686 | 19.6 |
| \`en-10\`: English minutes of fourteen bodies in typical layouts; nothing was mended for it | 14 | 0.847 | 5.1 | - | - | 0.847 | 5.1 |
| \`speech-7\`: transcripts of all kinds; nothing was mended for it | 12 | 0.744 | 17.1 | 0.751 | 17.2 | 0.743 | 17.3 |
| \`speech-8\`: Russian transcripts in fourteen layouts | 14 | 0.721 | 16.5 | - | - | 0.828 | 12.8 |
| \`speech-9\`: transcripts in fourteen layouts, six of them English | 14 | 0.557 | 21.2 | - | - | 0.702 | 15.0 |
| \`speech-10\`: Russian transcripts, orders and promises in every wording | 14 | 0.678 | 13.8 | 0.687 | 15.6 | 0.809 | 7.9 |
| \`speech-11\`: English transcripts, orders and promises in every wording | 14 | 0.711 | 6.4 | 0.697 | 12.6 | 0.783 | 5.4 |
| \`speech-12\`: transcripts of sixteen meetings in sixteen forms of export | 16 | 0.634 | 17.6 | - | - | 0.703 | 20.8 |
| \`speech-13\`: transcripts of sixteen meetings, a third each dictated, half dictated, free | 16 | 0.682 | 25.3 | 0.704 | 21.3 | 0.829 | 17.7 |
| \`speech-14\`: transcripts of sixteen meetings in sixteen forms of export; nothing was mended for it | 16 | 0.641 | 25.6 | 0.648 | 24.7 | 0.654 | 24.7 |
| \`speech-15\`: transcripts in ten forms of export, dictated to free, Russian, English and mixed | 10 | 0.732 | 9.5 | - | - | 0.839 | 4.8 |
| \`speech-16\`: transcripts of ten working meetings in ten forms; nothing was mended for it | 10 | 0.735 | 16.8 | - | - | 0.735 | 16.8 |

What transcripts decide is weighed sentence by sentence by weights that are learned from the other sets (\`npm run doubt:said\`), beside what the
rules hear. Of thirteen sets that were left out, all but \`speech-15\` as the program read them that had not seen them, the rules alone found 50 of 100
sentences that decide, 82 of 100 that they found were right; both together find 72, and 93 are right. Of the two sets that are never learned from decisions of
\`speech-14\` went from P .85 R .62 to .89 and .60, of \`speech-7\`, two of whose twelve records are told for no talk, from .83 and .70 to .91 and .68:
of talk of other people less is gained than of sets that were left out. What is found besides often stands under no question or a wrong one, so that
the macro F1 grows less.

The lines of a written record are looked at once more with what lines of known records had in common that open questions and that are clauses of
decisions (\`npm run doubt:lines\`), and what that is sure of is believed. Learned are the written sets above but \`ru-15\`, \`ru-16\` and \`en-10\`, and 146 public records that are not in the
repository, as the programs read them that had not seen them and as they are read now. Real records in English, each group judged by weights that
were learned without it, went from macro F1 0.761 and 11.3 wrong of 100 (mean of four sets, by the weights before, of invented records only) to 0.766
and 10.3; without a second look it is 0.767 and 10.5, so that for them it is worth nothing yet, while \`en-9\`, left out as well, goes from 0.674 and 21.1
without it to 0.681 and 20.7. In Russian only that a line is no clause is believed: of seven sets of real records wrong of 100 went from 13.0
to 12.1 on average, of \`ru-15\`, left out, it stays 5.2; openings of questions that were taken back were right ones. People absent or invited that are likelier wrong than right are not stated: of sets that were left out 58 of 65 such were wrong.

The names of the Russian transcripts of \`speech-12\` stood in its gold with the given name first, against the rules (surname first); by that gold its
first figures were 0.525 and 32.4.

Scans of the fourteen records of \`corpus/ru\`, printed and worn by \`npm run scans\` ([scans](scans.md)), whose text has 1.000 and 0.0:
300 dpi 0.999 and 0.1, 200 dpi with noise and turned by 1° 0.993 and 0.9, photos of pages 0.992 and 1.5. Ten records of \`ru-6\`, not
used for it, have 0.947 and 5.4 at 300 dpi, their text 0.981 and 1.0.

Twenty-four public minutes in English (of clubs, councils, boards of software projects, standards committees), of which gold was made
without sight of the program and which are not in the repository, gave at first sight 0.67 and 13 wrong of 100, and 0.71 and 10 after
their kinds were worked on. So real English minutes are read worse than invented ones.

Fifty-four further public minutes in English, each of another body, and seventeen public Russian records, ten of them recognised from scans, were collected and given gold
without sight of the program; one half of each was worked on, and the other measured once more before it was opened:

| set | records | first sight: macro F1 | wrong | after work on the other half | wrong | after its own kinds were worked on | wrong |
| --- | --: | --: | --: | --: | --: | --: | --: |
| Public English minutes, worked on | 27 | 0.648 | 19.5 | - | - | 0.811 | 6.8 |
| Public English minutes, kept apart | 27 | 0.672 | 18.9 | 0.678 | 18.4 | 0.687 | 16.5 |
| Public Russian records, worked on | 9 | 0.722 | 20.0 | - | - | 0.919 | 6.4 |
| Public Russian records, kept apart | 8 | 0.723 | 11.1 | 0.795 | 10.1 | 0.797 | 9.5 |
| Further public Russian records, worked on: owners, companies, clubs, half of them from scans or the web | 9 | 0.760 | 21.1 | - | - | 0.792 | 11.2 |
| Further public Russian records, kept apart | 9 | 0.732 | 22.1 | 0.729 | 23.6 | - | - |
| Public Russian records of students and councils, kept apart | 7 | 0.674 | 27.5 | 0.674 | 27.5 | 0.688 | 22.8 |
| Beginnings of public Russian records from the web, most of them cut after 2 kB; nothing was mended for them | 15 | 0.720 | 22.6 | 0.720 | 22.6 | - | - |
| Notes of calls of Russian software projects, worked on | 16 | 0.785 | 6.9 | - | - | 0.808 | 8.2 |
| Notes of calls of Russian software projects, kept apart | 10 | 0.798 | 12.8 | 0.803 | 11.9 | - | - |
| Minutes and notes of English software projects, nothing was mended for them | 24 | 0.773 | 10.6 | 0.773 | 10.6 | - | - |

What is mended in some English minutes hardly carries over to others: their kinds are too many. Of Russian records the typical ones of offices are read
almost as well as those that were worked on (\`ru-13\`, \`ru-14\`); rare layouts, lists printed over lines and documents that are no minutes (a report of a vote, a
decision by itself) are not, and what is mended in some of these carries over to others little.

Free talk is measured on public meetings with \`tsx scripts/free-talk.ts FOLDER\`, which fetches nothing: a decision counts as right
where it stands in a passage that the annotators of QMSum gave for a question about a decision. Of 137 meetings of the AMI corpus
8 decisions are stated now (308 before a talk that nobody leads was told apart), 2 of them within such passages; of 36 sittings of
parliamentary committees 15 (127), of 59 meetings of the ICSI corpus 1 (95), none of them within one. Published systems find AMI's decision
regions with F1 .55 to .80 and action items of ICSI with .32, but they mark stretches of talk as about a decision; here each is stated as a fact,
and silence is preferred.

Records in random combinations of the usual ways of printing (\`npm run styles\`): 400 in Russian, macro F1 0.990, 1.0 of 100
stated facts wrong; 200 in English, 0.993 and 0.5.

Expect 0.90 to 0.96 for a Russian record and one of twenty to forty stated facts wrong; 0.80 to 0.90 for a kind or layout never met, and one
of eight to twelve wrong, mostly a decision that is cut or joined wrongly or stands under the wrong question; for English minutes 0.70 to 0.80 and
one of seven; of a transcript that nobody dictated, expect two thirds of what was agreed, and one fact of six to be wrong. Look at what is listed as not understood, at \`doubts\`, and at \`inspect --stage lines\`.

The weights of doubts were trained on the records below, too: what is said there of doubtful facts holds for them alone. Of records that were left out of
the training three wrong facts of five were doubtful, and one right fact of twenty: [review.md](review.md) has the figures by set.`

const previous = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''

/** F1 of a field in a set, as the page has it; null where it has none. */
function before(title: string, field: string): number | null {
  const section = previous.split('\n## ').find((part) => part.startsWith(title)) ?? ''
  const row = section.split('\n').find((line) => line.startsWith(`| ${field} `))
  const cell = row?.split('|').at(-2)?.trim()
  return cell === undefined ? null : Number(cell)
}

/** Measures the sets; writes the page, or with `check` fails where a figure fell. */
async function measure(check: boolean): Promise<void> {
  const files = recordsIn(FOLDER)
  const sections: string[] = []
  const fallen: string[] = []
  for (const { title, holds } of SETS) {
    const names = files.filter(holds)
    if (names.length === 0) continue
    const { tallies, doubts } = await tallied(names)
    sections.push(
      `## ${title}\n\n${names.length} records, macro F1 ${macro(tallies).toFixed(3)}, ${wrongOf100(tallies).toFixed(1)} of 100 stated facts wrong; ${doubtSentence(doubts)}.\n\n${table(tallies)}`,
    )
    process.stdout.write(
      `${title}: ${names.length} records, macro F1 ${macro(tallies).toFixed(3)}, wrong ${wrongOf100(tallies).toFixed(2)} of 100 stated; ${doubtSentence(doubts)}\n`,
    )
    for (const field of judged(tallies)) {
      const { f1 } = figures(tallies[field])
      const was = before(title, field)
      if (was !== null && f1 < was - ROUNDING)
        fallen.push(`${title}: ${field} fell from ${was.toFixed(3)} to ${f1.toFixed(3)}`)
    }
  }
  for (const line of fallen) process.stdout.write(`${line}\n`)
  if (check) process.exitCode = fallen.length > 0 ? 1 : 0
  else {
    const config = await resolveConfig(PAGE)
    writeFileSync(
      PAGE,
      await format(`${INTRODUCTION}\n\n${sections.join('\n\n')}\n`, { ...config, filepath: PAGE }),
    )
  }
}

const [, , ...argv] = process.argv
if (argv.includes('--cues')) {
  const folders = argv.filter((word) => !word.startsWith('--'))
  process.stdout.write(cueTable(await cueFigures(folders.length > 0 ? folders : [FOLDER])))
} else if (argv.includes('--doubts')) {
  for (const folder of argv.filter((word) => !word.startsWith('--')))
    process.stdout.write(`${folder}: ${doubtSentence(await doubtsIn(folder))}\n`)
} else if (argv.includes('--sets')) {
  await printSets(
    argv.filter((word) => !word.startsWith('--')),
    argv.includes('--verbose'),
  )
} else await measure(argv.includes('--check'))
