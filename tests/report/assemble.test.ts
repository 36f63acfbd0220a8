import { expect, test } from 'vitest';
import { assembleReport } from '#lib/report/assemble.ts';
import { correlations, EN, FACTS, figure, NOTE } from './sample.ts';

test('the highest headings of the prose open sections; tables and figures are numbered through the report', () => {
  const report = assembleReport(
    [
      { id: 'a', kind: 'text', blocks: [NOTE] },
      { id: 'b', kind: 'correlation', blocks: [] },
      { id: 'c', kind: 'text', blocks: [{ kind: 'heading', level: 2, text: 'Drivers' }, correlations()] },
      { id: 'd', kind: 'frequencies', blocks: [{ kind: 'heading', level: 2, text: 'All' }, figure(2), correlations()] }
    ],
    FACTS,
    EN
  );
  expect(report.language).toBe('en');
  expect(report.sections.map((section) => section.heading)).toEqual([undefined, 'Drivers']);
  expect(report.sections[1]?.blocks).toMatchObject([
    { kind: 'table', number: 'Table 1' },
    { kind: 'heading', level: 2 },
    { kind: 'figure', number: 'Figure 1' },
    { kind: 'table', number: 'Table 2' }
  ]);
  expect(assembleReport([], FACTS, EN).sections).toEqual([]);
});

test('a report is plain data that a worker can be sent', () => {
  const report = assembleReport([{ id: 'a', kind: 'text', blocks: [NOTE, correlations(), figure(3)] }], FACTS, EN);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
