import { niceStep } from '#lib/figures/nice-step.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import { specificationCurveScene, type CurveGroup } from '#lib/figures/specification-curve.ts';
import { alphaText } from '../alpha-text.ts';
import type { FigureBlock, Headline, TableColumn } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, pCell, words } from '../grid.ts';
import { ALL, refOf } from '../ref.ts';
import type { Names } from '../way-names.ts';
import type { ChoiceName, MultiverseResult } from './result.ts';
import { CHOICES } from '../way-tally.ts';
import { WAY } from './working.ts';

/** The curve, with the notebook's own way in the headline. */
export function figure(result: MultiverseResult, title: string, names: Names, presentation: Presentation): FigureBlock {
  const { say, format } = presentation;
  const message = say.messages.multiverse;
  const { ways, standing, summary, alpha } = result;
  const methods = [...new Set(ways.map(({ method }) => method))].map((method) => message.methods[method]);
  const level = alphaText(alpha, say);
  const scale = scaleOf(summary.min ?? 0, summary.max ?? 0);
  const headline = headlineOf(result, names, presentation);
  return {
    kind: 'figure',
    id: `multiverse-${result.outcome}-${result.predictor}`,
    title,
    subtitle: message.subtitle(names.predictor, names.outcome, say.list(methods), say.number(result.n, 0)),
    ...(headline && { headline }),
    scene: specificationCurveScene({
      format,
      title,
      description: described(result, presentation),
      axisLabel: methods.length === 1 ? message.axis(methods[0] ?? '') : message.axis(null),
      points: ways.map(({ estimate, p }) => ({ estimate, solid: p < alpha })),
      scale,
      ticks: scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
        value,
        label: say.number(value, decimals)
      })),
      standing: standing && { place: standing.place, label: message.standing(say.number(standing.estimate, 2)) },
      legend: { solid: message.legend.solid(level), hollow: message.legend.hollow(level) },
      groups: groupsOf(result, names, presentation)
    }),
    data: data(result, names, presentation),
    notes: notes(result, names, presentation)
  };
}

/** From a round number up to another, with 0 among them. */
function scaleOf(min: number, max: number): { min: number; max: number } {
  const [from, to] = [Math.min(0, min), Math.max(0, max)];
  const step = niceStep(Math.max(to - from, 0.2) / 5);
  const round = (steps: number): number => Number((steps * step).toPrecision(12));
  return { min: round(Math.floor(from / step + 1e-9)), max: round(Math.max(1, Math.ceil(to / step - 1e-9))) };
}

function headlineOf({ standing, summary }: MultiverseResult, names: Names, { say }: Presentation): Headline | null {
  if (!standing) return null;
  const { facts } = say.messages.multiverse;
  return {
    value: say.number(standing.estimate, 2),
    stars: '',
    ref: 'estimate',
    facts: [
      { term: facts.standing, value: names.value('method', standing.method) },
      { term: 'n', value: say.number(standing.n, 0), ref: 'n' },
      { term: 'p', value: say.p(standing.p), ref: 'p' },
      {
        term: facts.rank(say.number(summary.defined, 0)),
        value: say.number(standing.rank, Number.isInteger(standing.rank) ? 0 : 1),
        ref: 'rank'
      },
      ...(summary.median === null
        ? []
        : [{ term: facts.median, value: say.number(summary.median, 2), ref: refOf(ALL, 'median') }])
    ]
  };
}

function groupsOf({ choices, ways, standing }: MultiverseResult, names: Names, { say }: Presentation): CurveGroup[] {
  const { detail } = say.messages.multiverse;
  return [...new Set(choices.map(({ choice }) => choice))].map((choice) => ({
    head: names.head(choice),
    rows: choices
      .filter((one) => one.choice === choice)
      .map(({ value, defined, median, positiveSignificant, negativeSignificant }) => ({
        label: names.value(choice, value),
        at: ways.flatMap((way, place) => (way[choice] === value ? [place] : [])),
        standing: standing !== null && standing[choice] === value,
        detail: {
          id: `multiverse-${choice}-${value}`,
          label: `${names.head(choice)}: ${names.value(choice, value)}`,
          lines: [
            detail.median(say.number(median ?? 0, 2)),
            detail.significant(positiveSignificant + negativeSignificant, defined)
          ]
        }
      }))
  }));
}

function described({ summary, standing }: MultiverseResult, { say }: Presentation): string {
  const { description } = say.messages.multiverse;
  const [low, median, high] = [summary.min, summary.median, summary.max].map((value) => say.number(value ?? 0, 2));
  return [
    description.curve(say.number(summary.defined, 0), low ?? '', high ?? '', median ?? ''),
    ...(standing ? [description.standing(say.number(standing.estimate, 2), say.number(standing.rank, 0))] : [])
  ].join(' ');
}

/** What the p values are worth, and which ways are not there. */
function notes(result: MultiverseResult, names: Names, { say }: Presentation): string[] {
  const message = say.messages.multiverse.notes;
  const without = result.without.reduce((sum, { count }) => sum + count, 0);
  return [
    message.shared(result.tables),
    ...(without > 0 ? [message.without(without)] : []),
    ...(result.picked ? [message.picked(names.predictor)] : [])
  ];
}

/** Every way with what it chose; choices that all make alike are left out. */
function data({ ways, choices }: MultiverseResult, names: Names, presentation: Presentation): FigureBlock['data'] {
  const { columns } = presentation.say.messages.multiverse;
  const differ = CHOICES.filter((name) => choices.some(({ choice }) => choice === name));
  const column = (choice: ChoiceName): TableColumn => words(names.head(choice), CSV[choice]);
  return {
    columns: [...differ.map(column), numbers('n', 'n'), numbers(columns.estimate, 'estimate'), numbers('p', 'p')],
    rows: ways.map((way, place) => ({
      cells: [
        ...differ.map((choice) => ({ text: names.value(choice, way[choice]), value: way[choice] ?? 'uncut' })),
        numberCell(way.n, 0, presentation, WAY, String(place), 'n'),
        numberCell(way.estimate, 3, presentation, WAY, String(place), 'estimate'),
        pCell(way.p, presentation, WAY, String(place), 'p')
      ]
    }))
  };
}

const CSV: Readonly<Record<ChoiceName, string>> = {
  outcomeCutoff: 'outcome_cutoff',
  outcomeDontKnow: 'outcome_dont_know',
  outcomeNoAnswer: 'outcome_no_answer',
  predictorCutoff: 'predictor_cutoff',
  predictorDontKnow: 'predictor_dont_know',
  predictorNoAnswer: 'predictor_no_answer',
  method: 'method'
};
