import type { LocalText } from '#lib/data/codebook.ts';
import type { Paint } from '#lib/figures/scene.ts';
import { restyled, type Repaint } from '#lib/figures/restyled.ts';
import type { Say } from '#lib/messages/say.ts';
import type { Block } from './block.ts';
import type { Presentation } from './contract.ts';

export const ORDERS = ['data', 'value', 'reversed'] as const;
export const COLOURS = ['house', 'violet-green', 'grey'] as const;
export const MARKS = ['own', 'blue', 'teal', 'violet', 'ochre'] as const;

/** How the rows of a figure and its table may stand, where their order is free. */
export type Order = Exclude<(typeof ORDERS)[number], 'data'>;

/** What somebody has set by hand of a cell's figures. It changes no number; what is absent is as the kind has it. */
export interface Look {
  /** The largest first, or from last to first. */
  readonly order?: (typeof ORDERS)[number];
  /** Of scales, and of signs. */
  readonly colours?: (typeof COLOURS)[number];
  /** The one colour of bars and dots. */
  readonly mark?: (typeof MARKS)[number];
  /** Whether values stand as text in the figure. */
  readonly values?: boolean;
  /** What variables are called in this cell. */
  readonly labels?: Readonly<Record<string, LocalText>>;
}

/** Look and titles of a cell. */
export interface Tuning {
  readonly figure?: Look;
  /** By the id of a table or figure. */
  readonly titles?: Readonly<Record<string, LocalText>>;
}

/** The paints of scales and signs, under other colours. Signs are told by dashes too: paler, they share a paint. */
export const SCALES: Readonly<Record<Exclude<Look['colours'], undefined | 'house'>, Repaint>> = {
  'violet-green': {
    'lik-lo2': 'vg-lo2',
    'lik-lo': 'vg-lo',
    'lik-hi': 'vg-hi',
    'lik-hi2': 'vg-hi2',
    'lik-hi3': 'vg-hi3',
    'div-3': 'led',
    'div-2': 'vg-lo',
    'div-1': 'led-tint',
    div1: 'komp-tint',
    div2: 'vg-hi',
    div3: 'vg-hi2',
    pos: 'vg-hi2',
    neg: 'led',
    'pos-ns': 'line-strong',
    'neg-ns': 'line-strong'
  },
  grey: {
    'lik-lo2': 'gr-lo2',
    'lik-lo': 'gr-lo',
    'lik-hi': 'gr-hi',
    'lik-hi2': 'gr-hi2',
    'lik-hi3': 'gr-hi3',
    'div-3': 'gr-hi2',
    'div-2': 'gr-lo',
    'div-1': 'line',
    div1: 'line',
    div2: 'gr-lo',
    div3: 'gr-hi2',
    pos: 'ink2',
    neg: 'ink2',
    'pos-ns': 'line-strong',
    'neg-ns': 'line-strong'
  }
};

/** The paints of bars and dots. */
export const MARKED = ['komp', 'org', 'led', 'utf', 'plain'] as const;
const MARK: Readonly<Record<Exclude<Look['mark'], undefined | 'own'>, readonly [solid: Paint, tint: Paint]>> = {
  blue: ['lik-hi2', 'lik-hi'],
  teal: ['komp', 'komp-tint'],
  violet: ['led', 'led-tint'],
  ochre: ['org', 'org-tint']
};

function repaint({ colours = 'house', mark = 'own' }: Look): Repaint {
  const paints: Partial<Record<Paint, Paint>> = colours === 'house' ? {} : { ...SCALES[colours] };
  if (mark !== 'own') {
    for (const each of MARKED) {
      [paints[each]] = MARK[mark];
      paints[`${each}-tint`] = MARK[mark][1];
    }
  }
  return paints;
}

/** Blocks as somebody has tuned them: their own titles, and figures in other paints or without values. */
export function tuned(blocks: readonly Block[], { figure = {}, titles = {} }: Tuning, say: Say): readonly Block[] {
  const paints = repaint(figure);
  const values = figure.values !== false;
  return blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'figure') return block;
    const own = titles[block.id];
    const title = own === undefined ? block.title : say.local(own);
    if (block.kind === 'table') return { ...block, title };
    return { ...block, title, scene: { ...restyled(block.scene, paints, values), title } };
  });
}

/** The same presentation with the variables under their own names of this cell: the one in force for every length. */
export function relabelled(presentation: Presentation, { labels = {} }: Look): Presentation {
  const { say, codebook, format } = presentation;
  const variables = codebook.variables.map((variable) => {
    const label = labels[variable.name];
    return label === undefined ? variable : { ...variable, label, short: label, tiny: label };
  });
  return {
    say,
    codebook: { ...codebook, variables },
    format,
    // Read only where it is asked for, as before: who asks is presented anew with every cut-off.
    get steps() {
      return presentation.steps;
    }
  };
}

/** Rows in another order. By value the largest come first, and those without a value last. */
export function arranged<Row>(rows: readonly Row[], order: Order, value: (row: Row) => number | null): readonly Row[] {
  if (order === 'reversed') return rows.toReversed();
  return rows.toSorted((a, b) => (value(b) ?? -Infinity) - (value(a) ?? -Infinity) || 0);
}
