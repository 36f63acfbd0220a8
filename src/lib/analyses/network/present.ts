import { networkScene } from '#lib/figures/network/network.ts';
import type { Block, FigureBlock, NoticeBlock } from '../block.ts';
import type { Notice, Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import { dataOf } from './data.ts';
import { findingOf } from './finding.ts';
import { heatmapOf } from './heatmap.ts';
import { notesOf } from './notes.ts';
import { pictureOf } from './picture.ts';
import type { NetworkResult } from './result.ts';

/** One figure, with its panels in one drawing, and the heatmap where it is asked for, after the notices of what could not be used. */
export function present(result: NetworkResult, presentation: Presentation): Block[] {
  const { say, codebook } = presentation;
  const notices = result.notices.map((notice) => noticeBlock(notice, presentation));
  if (result.panels.length === 0) {
    const why = notesOf(result, presentation).join(' ');
    return notices.map((notice, index) =>
      index === notices.length - 1 && why !== '' ? { ...notice, text: `${why} ${notice.text}` } : notice
    );
  }
  const title = findingOf(result, say, codebook);
  const by = result.by === null ? null : midSentence(variableLabel(codebook, result.by, say, 'short'));
  const figure: FigureBlock = {
    kind: 'figure',
    id: 'network',
    title,
    subtitle: say.messages.network.subtitle(by),
    scene: networkScene(pictureOf(result, title, presentation)),
    data: dataOf(result, presentation),
    notes: notesOf(result, presentation)
  };
  return [...notices, figure, ...(result.spec.heatmap ? heatmapOf(result, presentation) : [])];
}

/** Without its capital, unless it is an abbreviation. */
function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function noticeBlock({ code, about }: Notice, { say, codebook }: Presentation): NoticeBlock {
  const { notices } = say.messages.network;
  const name = variableLabel(codebook, String(about['variable'] ?? ''), say, 'short');
  const block = (tone: NoticeBlock['tone'], words: { title: string; text: string }): NoticeBlock => ({
    kind: 'notice',
    tone,
    ...words
  });
  switch (code) {
    case 'no-outcome':
      return block('info', notices.noOutcome);
    case 'no-drivers':
      return block('info', notices.noDrivers);
    case 'unknown':
      return block('warn', notices.unknown(name));
    case 'is-outcome':
      return block('warn', notices.isOutcome(name));
    case 'outcome-among':
      return block('info', notices.outcomeAmong(name));
    case 'no-groups':
      return block('warn', notices.noGroups(name));
    case 'no-panels':
      return block('warn', notices.noPanels(name));
    default:
      throw new RangeError(`network requires a known notice (got ${JSON.stringify(code)})`);
  }
}
