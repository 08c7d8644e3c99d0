import type { Lexicon } from '../language/lexicon.ts'
import type { KeptReading } from './kept/kept-reading.ts'
import { withAct } from './act.ts'
import { withAttendance } from './attendance-heads.ts'
import { withDecidedByQuestion } from './decided-by-question.ts'
import { withHeardQuestions } from './heard-questions.ts'
import { withLevels } from './observe/headings.ts'
import { withMailHead } from './mail-head.ts'
import { withMarkedTitles } from './marked-titles.ts'
import { withMembership } from './membership.ts'
import { withNamedNumbers } from './named-numbers.ts'
import { withOwners } from './owner-lines.ts'
import { withRecorders } from './recorder-line.ts'
import { withRequisitesApart } from './requisite-line.ts'
import { withPlanHeadings } from './plan-headings.ts'
import { withResolutions } from './resolved.ts'
import { withRoster } from './roster.ts'
import { sentenced } from './sentenced.ts'
import { statementsOf, type Statement } from './statements.ts'
import { withToldOpenings } from './told-openings.ts'
import { withCountedText } from './run-in-counted.ts'
import { withRunInOpenings } from './run-in-openings.ts'
import { withTailLabels } from './tail-labels.ts'
import { titled } from './title-choice.ts'
import { withToldPoints } from './told-points.ts'
import { withWordedPoints } from './worded-points.ts'
import { withRemarksApart } from './told-behind.ts'
import { withVoteBlocks } from './vote-blocks.ts'
import { withVotedProposals } from './voted-proposals.ts'
import { isPageNumber, type Unit } from './units.ts'

/** The statements of the units, and the language with the people whom they list. */
export function stated(
  units: readonly Unit[],
  language: Lexicon,
  kept?: KeptReading,
): { statements: readonly Statement[]; lexicon: Lexicon } {
  const read = (lexicon: Lexicon): readonly Statement[] =>
    withAttendance(
      withMembership(
        withRecorders(
          withRequisitesApart(
            withWordedPoints(
              withMailHead(
                units.filter((unit) => !isPageNumber(unit)).flatMap((unit) => statementsOf(unit, lexicon)),
                lexicon,
              ),
              lexicon,
            ),
            lexicon,
          ),
          lexicon,
        ),
        lexicon,
      ),
      lexicon,
    )
  const plain = read(language)
  const found = withRoster(plain, language)
  const listed = kept?.lexicon(found) ?? found
  const { statements: known, lexicon } = withAct(
    withVoteBlocks(withTailLabels(listed === language ? plain : read(listed), listed), listed),
    listed,
  )
  const counted = withRemarksApart(
    withCountedText(
      withNamedNumbers(
        withToldPoints(withDecidedByQuestion(titled(known, lexicon), lexicon), lexicon),
        lexicon,
      ),
      lexicon,
    ),
    lexicon,
  )
  return {
    statements: withOwners(
      sentenced(
        withResolutions(
          withPlanHeadings(
            withLevels(
              withRunInOpenings(
                withToldOpenings(
                  withMarkedTitles(
                    withHeardQuestions(withVotedProposals(counted, lexicon), lexicon),
                    lexicon,
                  ),
                  lexicon,
                ),
                lexicon,
              ),
              lexicon,
            ),
            lexicon,
          ),
          lexicon,
        ),
        lexicon,
      ),
      lexicon,
    ),
    lexicon,
  }
}
