import type { TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, variableCell, words } from '../grid.ts';
import { ALL } from '../ref.ts';
import type { StabilityResult } from './result.ts';
import { edgeLabel, short, verdictOf } from './words.ts';

/** How central each variable is, and how far the order of them holds. */
export function nodesTable(result: StabilityResult, presentation: Presentation): TableBlock[] {
  const { say } = presentation;
  const message = say.messages.stability;
  const { nodes, strength, expectedInfluence } = result;
  const [first] = nodes;
  if (!first || !strength || !expectedInfluence) return [];
  return [
    {
      kind: 'table',
      id: 'stability-nodes',
      title: message.tables.nodes(short(first.variable, presentation)),
      subtitle: message.tables.nodesSubtitle,
      columns: [
        words(say.messages.common.variable, 'variable'),
        numbers(message.measures.strength, 'strength'),
        numbers(message.measures.expectedInfluence, 'expected_influence')
      ],
      rows: [
        ...nodes.map((node) => ({
          cells: [
            variableCell(node.variable, presentation),
            numberCell(node.strength, 2, presentation, node.variable, 'strength'),
            numberCell(node.expectedInfluence, 2, presentation, node.variable, 'expectedInfluence')
          ]
        })),
        {
          emphasis: true,
          cells: [
            textCell(message.columns.cs),
            numberCell(strength.cs, 2, presentation, ALL, 'csStrength'),
            numberCell(expectedInfluence.cs, 2, presentation, ALL, 'csExpectedInfluence')
          ]
        },
        {
          cells: [EMPTY, ...[strength, expectedInfluence].map(({ cs }) => textCell(message.verdicts[verdictOf(cs)]))]
        }
      ],
      notes: [message.notes.measures, message.notes.advice]
    }
  ];
}

/** The largest differences between two edges; nothing where none are compared. */
export function differencesTable(result: StabilityResult, presentation: Presentation): TableBlock[] {
  const { say } = presentation;
  const message = say.messages.stability;
  const { compared, differing, differences } = result;
  if (compared === 0) return [];
  return [
    {
      kind: 'table',
      id: 'stability-differences',
      title: message.finding.differences(differing, say.number(compared, 0)),
      subtitle: message.tables.differencesSubtitle(say.percent(result.level)),
      columns: [
        words(message.columns.larger, 'larger'),
        words(message.columns.smaller, 'smaller'),
        numbers(message.columns.difference, 'difference'),
        numbers(message.columns.low, 'low'),
        numbers(message.columns.high, 'high')
      ],
      rows: differences.slice(0, SHOWN).map(({ larger, smaller, estimate, low, high }) => {
        const of = (value: number, name: string) => numberCell(value, 2, presentation, ...larger, ...smaller, name);
        return {
          cells: [
            { text: edgeLabel(larger, presentation), value: larger.join(' ') },
            { text: edgeLabel(smaller, presentation), value: smaller.join(' ') },
            of(estimate, 'difference'),
            of(low, 'low'),
            of(high, 'high')
          ]
        };
      }),
      notes: [message.notes.many, ...(differing > SHOWN ? [message.notes.largest(SHOWN)] : [])]
    }
  ];
}

/** So many of the differences are listed. */
const SHOWN = 15;
