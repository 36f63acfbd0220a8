import type { Paint } from './scene.ts';

/** A plain hex colour for each token: what paper and saved drawings are painted with. */
export type Palette = Readonly<Record<Paint, string>>;

/** The light theme: paper is always light. The same values as the custom properties of the screen. */
export const LIGHT: Palette = {
  none: 'none',
  bg: '#F4F6F8',
  surface: '#FFFFFF',
  sunken: '#ECF0F3',
  line: '#DBE2E7',
  'line-strong': '#778793',
  ink: '#14222E',
  ink2: '#42525F',
  ink3: '#5A6A77',
  'on-ink': '#FFFFFF',
  accent: '#0B57C2',
  'accent-tint': '#E6EFFB',
  ok: '#1E7B34',
  warn: '#8A5A00',
  'warn-tint': '#FBF1DA',
  err: '#B3261E',
  komp: '#087564',
  'komp-tint': '#E2F2EE',
  org: '#9A5D00',
  'org-tint': '#F8ECDA',
  led: '#6F42A8',
  'led-tint': '#EEE7F8',
  utf: '#14222E',
  'utf-tint': '#E7ECF0',
  pos: '#33506B',
  'pos-ns': '#74889A',
  neg: '#B3400C',
  'neg-ns': '#BD7650',
  'lik-lo2': '#C9813A',
  'lik-lo': '#E9B77F',
  'lik-hi': '#A9CBE4',
  'lik-hi2': '#1F5E93',
  'lik-hi3': '#123A5E',
  'on-lik-lo': '#14222E',
  'on-lik-hi': '#14222E',
  'on-lik-hi2': '#FFFFFF',
  dk: '#74889A'
};
