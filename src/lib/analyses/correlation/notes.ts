import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { isLight, respondentsOf } from '../weighed.ts';
import { groupName, nameList } from './finding.ts';
import { foundRows, isFound, type CorrelationResult, type FoundRow, type Panel } from './result.ts';

/** Below this many pairs the t approximation is rough. */
const FEW_PAIRS = 10;

/** Stars, strength scale, Fisher, Holm's adjustment, and variables without an order: what a reader must know. */
export function notes(result: CorrelationResult, panels: readonly Panel[], presentation: Presentation): string[] {
  const { say } = presentation;
  const { common, correlation } = say.messages;
  const rows = panels.flatMap(foundRows);
  const light = panels.some((panel) => panel.rows.some(({ found }) => !isFound(found) && isLight(found)));
  const weighing = [
    ...(result.weighted ? [common.weighted.note] : []),
    ...(light && result.by !== null ? [common.weighted.light(common.cell.few)] : [])
  ];
  const alone = result.by === null;
  const absent = new Set(panels.flatMap((panel) => panel.rows.map(({ found }) => (isFound(found) ? null : found.why))));
  const few = [
    ...(absent.has('few-pairs')
      ? [
          correlation.fewNote(
            common.cell.few,
            alone ? result.smallestGroup : Math.max(result.minPairs, result.smallestGroup),
            !alone
          )
        ]
      : []),
    ...(absent.has('complement') ? [correlation.hiddenNote(common.cell.hidden)] : [])
  ];
  if (rows.length === 0) return [...weighing, ...few];
  const fisher = alone && rows.some(({ found }) => found.pFisher !== null);
  const conventions = [
    common.starsNote,
    ...(alone ? [common.strengthNote[result.scale]] : []),
    ...(fisher ? [correlation.fisherNote] : [])
  ].join(' ');
  const adjusted = alone ? holmNote(rows, presentation) : holmByGroup(panels, result.by ?? '', presentation);
  const unordered =
    result.unordered.length === 0
      ? []
      : [correlation.unordered(capitalised(nameList(result.unordered, presentation)), result.unordered.length)];
  const noFisher = rows.some(({ found }) => found.noFisher) ? [common.weighted.noFisher] : [];
  const rough = rows.some(({ found }) => respondentsOf(found) < FEW_PAIRS) ? [correlation.roughNote(FEW_PAIRS)] : [];
  return [
    conventions,
    ...weighing,
    ...noFisher,
    ...rough,
    ...(adjusted === null ? [] : [adjusted]),
    ...few,
    ...unordered
  ];
}

function holmNote(rows: readonly FoundRow[], presentation: Presentation): string | null {
  const { say } = presentation;
  const words = say.messages.correlation.holm;
  const significant = rows.filter(({ found }) => found.stars > 0);
  if (rows.length < 2 || significant.length === 0) return null;
  if (significant.length <= 3) {
    const pairs = significant.map(({ variable, found }) =>
      words.pair(nameList([variable], presentation), say.p(found.pHolm))
    );
    return words.names(rows.length, say.list(pairs));
  }
  const left = significant.filter(({ found }) => found.pHolm < 0.05).map(({ variable }) => variable);
  return words.many(rows.length, left.length === 0 ? null : nameList(left, presentation));
}

function holmByGroup(panels: readonly Panel[], by: string, presentation: Presentation): string | null {
  const words = presentation.say.messages.correlation;
  if (!panels.some((panel) => foundRows(panel).some(({ found }) => found.stars > 0))) return null;
  const parts = panels.map((panel) => {
    const left = foundRows(panel).filter(({ found }) => found.pHolm < 0.05);
    const names =
      left.length === 0
        ? words.groups.nobody
        : nameList(
            left.map(({ variable }) => variable),
            presentation
          );
    return words.groups.listed(inSentence(groupName(by, panel.group ?? '', presentation)), names);
  });
  return words.holm.groups(parts.join('; '));
}
