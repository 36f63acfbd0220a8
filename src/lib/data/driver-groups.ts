import type { DriverGroup } from './codebook.ts';

/**
 * The three kinds of implementation drivers of the Active Implementation Frameworks (Blase et al. 2012), which the drivers
 * of one's own survey can be sorted into.
 */
export const IMPLEMENTATION_DRIVERS: readonly DriverGroup[] = [
  { id: 'kompetanse', label: { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competence' }, mark: 'komp' },
  { id: 'organisasjon', label: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' }, mark: 'org' },
  { id: 'ledelse', label: { nb: 'Ledelse', nn: 'Leiing', en: 'Leadership' }, mark: 'led' }
];
