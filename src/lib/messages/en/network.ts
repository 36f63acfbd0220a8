import type { network as nb } from '../nb/network.ts';
import { capitalised } from '../sentence.ts';
import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;
const goWith = (count: number): string =>
  `${Cardinal(count)} ${count === 1 ? 'driver is' : 'drivers are'} associated with`;
const everywhere = (groups: number): string => (groups === 2 ? 'both groups' : `all ${cardinal(groups)} groups`);

export const network: typeof nb = {
  title: 'Driver network',
  about: 'Drivers and outcome as boxes, with arrows as thick as the association is strong.',
  example: 'What goes with practising, and practising with use?',
  fields: {
    via: {
      label: 'Goes through',
      help: 'A driver that the others work through. Without it, arrows go straight to the outcome.'
    },
    by: {
      label: 'One network for each',
      help: 'Sector, for example. Positions, thickness and limits are the same in all.'
    },
    drivers: { label: 'Drivers', help: 'All drivers when none is chosen.' },
    minRho: { label: 'Smallest |rho|', help: 'Weaker associations get no arrow.' },
    alpha: {
      label: 'Limit for p',
      help: 'Arrows with a lower p are filled.',
      options: { '0.01': '0.01', '0.05': '0.05', '0.10': '0.10' }
    },
    weakVia: { label: 'Show arrows with p at or above the limit', help: 'They are drawn pale, with open heads.' },
    weakDirect: {
      label: 'Also arrows that bypass the intermediate variable',
      help: 'Otherwise direct arrows from driver to outcome are shown only when p is below the limit.'
    },
    thickness: {
      label: 'Thickness',
      help: 'By |rho|, an association twice as strong is twice as thick.',
      options: { continuous: 'By |rho|', banded: 'Three steps' }
    },
    layout: {
      label: 'Layout',
      help: 'In layers, in a circle, or with the strongest associations closest.',
      options: { layered: 'Layers', circle: 'Circle', force: 'By strength' }
    },
    numbers: { label: 'Numbers on the arrows', help: 'Rho with its stars by each arrow.' },
    unconnected: {
      label: 'Drivers without arrows keep their place',
      help: 'That makes it easy to compare with another network.'
    },
    interval: {
      label: 'Uncertainty',
      help: 'A pale band round each arrow shows how much rho varies when the answers are drawn anew.',
      options: { none: 'Not shown', bootstrap: 'Bands round the arrows' }
    },
    seed: { label: 'Seed', help: 'Decides what is drawn. The same seed gives the same numbers.' },
    heatmap: {
      label: 'Heatmap as well',
      help: 'All the numbers in cells coloured by rho, also where the network has no arrow.'
    }
  },
  subtitle: (by) =>
    by === null
      ? 'Arrows show association, not cause. Thickness follows |rho|.'
      : `By ${by}, with the same positions, thickness and limits. Arrows show association, not cause.`,
  finding: {
    direct: (count, outcome) =>
      count === 0 ? `No driver is clearly associated with ${quoted(outcome)}` : `${goWith(count)} ${quoted(outcome)}`,
    straight: (count, outcome) =>
      `${Cardinal(count)} ${count === 1 ? 'driver is' : 'drivers are'} directly associated with ${quoted(outcome)}`,
    through: (count, via, outcome) =>
      `${goWith(count)} ${quoted(via)}, which in turn is associated with ${quoted(outcome)}`,
    halfway: (count, via, outcome) =>
      `${goWith(count)} ${quoted(via)}, without a clear association from there with ${quoted(outcome)}`,
    onward: (via, outcome) =>
      `No driver is clearly associated with ${quoted(via)}, which itself is associated with ${quoted(outcome)}`,
    nothing: (via, outcome) => `No clear association with ${quoted(via)} or ${quoted(outcome)}`,
    inGroup: (group, finding) => `${group}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
    nowhere: (target) => `No driver is clearly associated with ${quoted(target)} in any of the groups`,
    noneCommon: (target, groups) => `No driver is clearly associated with ${quoted(target)} in ${everywhere(groups)}`,
    oneCommon: (driver, target, groups, only) =>
      `${only ? 'Only ' : ''}${quoted(driver)} is associated with ${quoted(target)} in ${everywhere(groups)}`,
    common: (count, target, groups) => `${goWith(count)} ${quoted(target)} in ${everywhere(groups)}`
  },
  or: ' or ',
  orHigher: (level) => `${level} or higher`,
  fact: (what) => `${what}:`,
  outOf: (count, n) => `${count} of ${n}`,
  n: (n) => `n = ${n}`,
  legend: {
    scale: '|rho|',
    negative: (narrow) => (narrow ? 'negative' : 'negative, dashed'),
    weak: (alpha, narrow) => (narrow ? `p ≥ ${alpha}` : `p ≥ ${alpha}, open head`),
    interval: '95% interval',
    undefined: 'rho is undefined'
  },
  arrow: (from, to) => `${from} to ${to}`,
  inGroup: (group, what) => `${group}: ${what}`,
  numbers: (rho, n, p) => `rho ${rho}, n = ${n}, p ${p}`,
  interval: (low, high) => `95% interval: ${low} to ${high}`,
  strength: (word) => `The association is ${word}.`,
  fisher: (p) => `Fisher’s exact test: p ${p}`,
  equals: (p) => `= ${p}`,
  sum: 'Total',
  description: {
    solid: (arrows, alpha) => `Arrows with p < ${alpha}: ${arrows}.`,
    noSolid: (alpha) => `No arrows with p < ${alpha}.`,
    weak: (arrows, alpha) => `Pale arrows, p ≥ ${alpha}: ${arrows}.`,
    arrow: (arrow, rho) => `${arrow} ${rho}`
  },
  heatmap: {
    strongest: (what, rho) => `Strongest: ${what}, rho ${rho}`,
    several: (count, rho) => `${Cardinal(count)} associations are equally strong, |rho| ${rho}`,
    subtitle: 'Spearman’s rho, also where the network has no arrow. Colour shows sign and size.',
    description: (rows, columns) => `Heatmap of ${rows} rows and ${columns} columns.`,
    negative: 'dashed: negative',
    note: (alpha) => `Numbers in semibold have p\u00A0<\u00A0${alpha}.`
  },
  columns: {
    from: 'From',
    to: 'To',
    group: 'Group',
    rho: 'rho',
    n: 'n',
    low: 'Lower',
    high: 'Upper',
    p: 'p',
    pFisher: 'p, Fisher',
    strength: 'Strength',
    shown: 'Arrow'
  },
  shown: { solid: 'filled', weak: 'open', no: 'none' },
  notes: {
    shown: (minRho, alpha) =>
      `An arrow is shown when |rho| is at least ${minRho}. The association is clear when p\u00A0<\u00A0${alpha} as well (filled head).`,
    onlyClear: (minRho, alpha) => `An arrow is shown when |rho| is at least ${minRho} and p\u00A0<\u00A0${alpha}.`,
    direct: (outcome, alpha) => `Direct arrows to ${quoted(outcome)} are shown only when p\u00A0<\u00A0${alpha}.`,
    pale: 'Pale boxes have no arrow.',
    alike:
      '“All alike”: everyone gave the same answer after the split, so rho is undefined. Move the cut-off to include it.',
    few: (limit) => `“Too few”: fewer than ${cardinal(limit)} pairs in the group.`,
    fewAll: (limit) => `“Too few”: fewer than ${cardinal(limit)} answered both.`,
    interval: (resamples, seed) =>
      `The pale band round an arrow is as wide as the upper limit of |rho|, and two lines in a thick arrow stand as far apart as the lower. The interval is the percentiles of ${resamples} resamples of the answers, seed ${seed}.`,
    withoutInterval: (arrows) =>
      `${Cardinal(arrows)} ${arrows === 1 ? 'arrow has' : 'arrows have'} no band, as rho is undefined in many of the resamples.`,
    noIntervals: {
      weighted: 'The arrows have no bands: they are not computed where answers have weights.',
      'much-work':
        'The arrows have no bands: with so many answers the resamples would take too long, and the uncertainty is small.'
    },
    resting: (rho, parts) => `Rho of ${rho} rests on few answers that differ from the rest. ${capitalised(parts)}.`,
    restingMany: (rho, arrows, limit) =>
      `In ${cardinal(arrows)} arrows rho of ${rho} rests on fewer than ${cardinal(limit)} answers that differ from the rest.`,
    restingOn: (arrow, apart, n) => `${arrow} on ${apart} of ${n}`,
    left: (groups, count, limit) =>
      `Left out: ${groups}, with fewer than ${cardinal(limit)} pairs${count > 1 ? ' each' : ''}.`,
    small: (groups, count, limit) =>
      `Hidden: ${groups}, with fewer than ${cardinal(limit)} answers${count > 1 ? ' each' : ''}.`,
    complement: (groups) =>
      `Also hidden: ${groups}, since the numbers of a smaller group could otherwise be worked out by subtraction.`,
    unordered: (names) => `No natural order: ${names}; rho follows the order of the codes.`,
    noArrows:
      'No association meets the requirements for an arrow. Lower the smallest |rho|, or show arrows with higher p.'
  },
  notices: {
    noOutcome: {
      title: 'What do you want to explain?',
      text: 'Choose an outcome in the list of variables. Arrows are then drawn to it from the drivers.'
    },
    noDrivers: {
      title: 'The network has no drivers',
      text: 'Give at least one variable the role of driver, or choose drivers for this network.'
    },
    unknown: (name) => ({
      title: `${quoted(name)} was not found`,
      text: 'The variable is not in the data, or it is free text. Choose another.'
    }),
    isOutcome: (name) => ({
      title: `${quoted(name)} is the outcome itself`,
      text: 'The outcome can be neither the intermediate variable nor the grouping. Choose another variable.'
    }),
    outcomeAmong: (name) => ({
      title: `${quoted(name)} was left out of the drivers`,
      text: 'It is the outcome and cannot explain itself. Take it off the list, or choose another outcome.'
    }),
    noGroups: (name) => ({
      title: `${quoted(name)} does not divide the answers`,
      text: 'Nobody has answered the question. Choose another grouping.'
    }),
    noPanels: (name) => ({
      title: 'No group is large enough to be shown',
      text: `The groups by ${quoted(name)} have too few answers. Merge groups, or show one network for all.`
    })
  }
};
