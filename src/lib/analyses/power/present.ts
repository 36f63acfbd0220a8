import { alphaText } from '../alpha-text.ts';
import type { Block, TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, percentCell, textCell, variableCell, words } from '../grid.ts';
import { ALL } from '../ref.ts';
import { troubles } from '../trouble.ts';
import type { PowerResult, Reach } from './compute.ts';
import { figure } from './figure.ts';
import { rhoDecimals, rhoText } from '../rho-text.ts';

/** The curve, what each number of pairs can show, and how many the rho asked about needs. */
export function present(result: PowerResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.power.notices, presentation);
  if (result.rows.length === 0 && result.needed === null) return notices;
  const [title, subtitle] = [finding(result, presentation), measured(result, presentation)];
  return [...figure(result, title, subtitle, presentation), table(result, title, subtitle, presentation), ...notices];
}

/** What is lost to the eye with the most pairs there are; without any, how many are needed. */
function finding({ curves, needed, rho }: PowerResult, { say }: Presentation): string {
  const message = say.messages.power.finding;
  const most = curves[0];
  if (most && most.detectable > 0)
    return message.missed(say.number(most.n, 0), rhoText(most.detectable, say), curves.length > 1);
  return needed && rho !== null ? message.needs(rhoText(rho, say), say.number(needed.n, 0)) : message.plain;
}

function measured({ method, alpha, wanted }: PowerResult, { say }: Presentation): string {
  return say.messages.power.subtitle(say.messages.power.methods[method], say.percent(wanted), alphaText(alpha, say));
}

function table(result: PowerResult, title: string, subtitle: string, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.power;
  const { needed, rho, method } = result;
  const rows = result.rows.map((row): TableRow => ({
    cells: [
      row.x === null ? textCell(message.given) : variableCell(row.x, presentation),
      ...cells(row, rho, [row.x ?? ALL], presentation)
    ]
  }));
  const need: TableRow[] =
    needed && rho !== null
      ? [
          {
            emphasis: true,
            cells: [textCell(message.needed(rhoText(rho, say))), ...cells(needed, rho, [ALL, 'needed'], presentation)]
          }
        ]
      : [];
  const fewest = Math.min(...result.rows.map(({ n }) => n));
  return {
    kind: 'table',
    id: `power${result.outcome === null ? '' : `-${result.outcome}`}`,
    title,
    subtitle,
    columns: columns(result, presentation),
    rows: [...rows, ...need],
    notes: [
      message.notes.reach(say.percent(result.wanted)),
      ...(method === 'exact' ? [] : [message.notes.approximate[method]]),
      ...(method !== 'exact' && fewest < 10 ? [message.notes.few] : [])
    ]
  };
}

function columns({ rho, wanted, outcome }: PowerResult, { say }: Presentation): TableColumn[] {
  const { columns: labels } = say.messages.power;
  return [
    words(outcome === null ? labels.answers : say.messages.common.driver, 'driver'),
    numbers('n', 'n'),
    numbers(labels.critical, 'critical', false),
    numbers(labels.detectable(say.percent(wanted)), 'detectable'),
    ...(rho === null ? [] : [numbers(labels.power(rhoText(rho, say)), 'power')])
  ];
}

function cells(row: Reach, rho: number | null, key: readonly string[], presentation: Presentation): TableCell[] {
  const size = (value: number, name: string): TableCell =>
    numberCell(value, rhoDecimals(value), presentation, ...key, name);
  return [
    numberCell(row.n, 0, presentation, ...key, 'n'),
    size(row.critical, 'critical'),
    size(row.detectable, 'detectable'),
    ...(rho === null ? [] : [percentCell(row.power, presentation, ...key, 'power')])
  ];
}
