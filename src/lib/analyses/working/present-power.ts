import { capitalised } from '#lib/messages/sentence.ts';
import { alphaText } from '../alpha-text.ts';
import type { HeadingBlock, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers } from '../grid.ts';
import { rhoText } from '../rho-text.ts';
import { criticalEquations, decimalsApart, powerEquations, small, trueRho } from './equations-power.ts';
import { probabilityCell } from './names.ts';
import type { Body } from './present.ts';
import type { PowerAt, PowerWorking } from './result-power.ts';

/** The critical value, the chance beyond it, and where a size or a correlation is tried, what is beside it. */
export function presentPower(working: PowerWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { power: message, rounded } = say.messages.working;
  const { sought, distribution } = working;
  const title = capitalised(finding(working, presentation));
  const tried = sought === 'size' || sought === 'detectable';
  const head = tried
    ? triedTable(working, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  const items = [
    ...criticalEquations(working, presentation),
    ...(sought === 'critical' ? [] : powerEquations(working, presentation))
  ];
  return {
    blocks: [head, { kind: 'equations', items }],
    conventions: [
      message.twoSided,
      ...(sought === 'critical' ? [] : [message.conventions[distribution]]),
      ...(tried ? [message.tried[sought]] : []),
      rounded
    ]
  };
}

function finding({ sought, found, wanted }: PowerWorking, { say }: Presentation): string {
  const { finding: message } = say.messages.working.power;
  const { n, rho, critical, power } = found;
  const size = say.number(n, 0);
  switch (sought) {
    case 'power':
      return message.power(size, rhoText(rho, say), say.percent(power));
    case 'detectable':
      return message.detectable(size, rhoText(rho, say), say.percent(wanted));
    case 'critical':
      return message.critical(size, rhoText(critical, say));
    case 'size':
      return message.size(size, rhoText(rho, say), say.percent(wanted));
  }
}

/** What is found by trying, between those on either side. */
function triedTable(working: PowerWorking, title: string, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.working.power;
  const { sought, distribution, found, before, after, alpha, wanted } = working;
  const tried = [before, found, after].filter((each) => each !== null);
  const bySize = sought === 'size';
  const decimals = decimalsApart(working);
  const row = (each: PowerAt): TableRow => {
    const key = String(bySize ? each.n : each.rho);
    const sized = (value: number, name: string) => ({
      ...numberCell(value, 3, presentation, key, name),
      text: small(value, presentation)
    });
    return {
      emphasis: each === found,
      cells: [
        bySize
          ? numberCell(each.n, 0, presentation, key, 'n')
          : { ...numberCell(each.rho, 6, presentation, key, 'rho'), text: trueRho(each.rho, presentation) },
        ...(bySize ? [sized(each.critical, 'critical')] : []),
        ...(each.z === null ? [] : [sized(each.z.centre, 'centre'), sized(each.z.deviation, 'deviation')]),
        probabilityCell(each.above, presentation, key, 'above'),
        probabilityCell(each.below, presentation, key, 'below'),
        { ...numberCell(each.power, 6, presentation, key, 'power'), text: say.percent(each.power, decimals) }
      ]
    };
  };
  return {
    kind: 'table',
    id: 'tried',
    title,
    subtitle: message.subtitle(message.methods[distribution], say.percent(wanted), alphaText(alpha, say)),
    columns: [
      bySize ? numbers('n', 'n') : numbers('ρ', 'rho'),
      ...(bySize ? [numbers('c', 'critical', false)] : []),
      ...(found.z === null ? [] : [numbers('m', 'centre', false), numbers('s', 'deviation', false)]),
      numbers('P₁', 'above', false),
      numbers('P₂', 'below', false),
      numbers(message.column, 'power')
    ],
    rows: tried.map(row),
    notes: []
  };
}
