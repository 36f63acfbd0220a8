import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;
type About = Readonly<Record<string, string | number>>;

export const stability = {
  title: 'Nettverkets stabilitet',
  about: 'Hvor sikre sammenhengene i nettverket er, og om rekkefølgen av variablene holder når færre svarer.',
  example: 'Ville drivernettverket sett likt ut med andre svar?',
  fields: {
    variables: { label: 'Variabler', help: 'Utfallet og driverne når ingen er valgt.' },
    resamples: { label: 'Bootstrap-utvalg', help: 'Flere gir roligere intervaller og tar lengre tid.' },
    perStep: {
      label: 'Delutvalg i hvert trinn',
      help: 'Trukket blant dem som har svart, for hver andel som utelates.'
    },
    seed: { label: 'Frø', help: 'Samme frø gir samme tall.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  edge: (x: string, y: string) => `${x} – ${y}`,
  finding: {
    edges: (clear: number, of: number) =>
      clear === 0
        ? `Ingen av ${of} sammenhenger er tydelig ulik null`
        : clear === of
          ? `${of === 1 ? 'Sammenhengen' : `Alle ${of} sammenhenger`} er tydelig ulik${of === 1 ? '' : 'e'} null`
          : clear === 1
            ? `Én av ${of} sammenhenger er tydelig ulik null`
            : `${clear} av ${of} sammenhenger er tydelig ulike null`,
    differences: (differing: number, of: string) =>
      differing === 0
        ? `Ingen sammenheng er tydelig sterkere enn en annen`
        : `${differing} av ${of} par av sammenhenger er tydelig ulike`,
    order: {
      weak: (cs: string) => `Rekkefølgen av variablene er usikker: CS ${cs}`,
      fair: (cs: string) => `Rekkefølgen av variablene holder et stykke på vei: CS ${cs}`,
      good: (cs: string) => `Rekkefølgen av variablene holder godt: CS ${cs}`
    }
  },
  verdicts: { weak: 'usikker', fair: 'brukbar', good: 'god' },
  subtitle: (resamples: string, level: string, seed: string) =>
    `Spearmans rho med ${level}-intervall fra ${resamples} bootstrap-utvalg, frø ${seed}.`,
  droppingSubtitle: (perStep: string, seed: string) =>
    `${perStep} delutvalg i hvert trinn, frø ${seed}. Streken rommer 90\u00a0% av dem.`,
  rho: 'Spearmans rho',
  agreement: 'Korrelasjon med tallene for alle',
  dropped: 'Andel av svarene som er utelatt',
  measures: { strength: 'Styrke', expectedInfluence: 'Forventet innflytelse' },
  cs: {
    strength: (cs: string) => `CS for styrke er ${cs}.`,
    expectedInfluence: (cs: string) => `CS for forventet innflytelse er ${cs}.`
  },
  description: (edge: string, rho: string, low: string, high: string) => `${edge}: ${rho}, fra ${low} til ${high}.`,
  detail: {
    rho: (rho: string) => `rho ${rho}`,
    interval: (low: string, high: string) => `fra ${low} til ${high}`,
    n: (n: string) => `n ${n}`,
    dropped: (share: string, n: string) => `${share} utelatt, ${n} igjen`,
    step: (measure: string, mean: string, low: string, high: string) => `${measure}: ${mean} (${low} til ${high})`
  },
  tables: {
    edges: 'Alle sammenhenger med intervall',
    edgesSubtitle: (level: string) => `Spearmans rho med ${level}-intervall. Intervaller uten null er uthevet.`,
    nodes: (name: string) => `${quoted(name)} er den mest sentrale variabelen`,
    nodesSubtitle: 'Etter styrke, blant alle som har svart.',
    differencesSubtitle: (level: string) => `Forskjellen mellom to rho i de samme utvalgene, med ${level}-intervall.`
  },
  columns: {
    first: 'Mellom',
    second: 'og',
    rho: 'rho',
    low: 'Nedre',
    high: 'Øvre',
    without: 'Utvalg uten rho',
    differsFrom: 'Ulik så mange',
    larger: 'Størst',
    smaller: 'Minst',
    difference: 'Forskjell',
    cs: 'CS',
    dropped: 'Utelatt',
    mean: (measure: string) => `${measure}, snitt`,
    lowest: '5\u00a0%',
    highest: '95\u00a0%',
    above: 'Over 0,7'
  },
  notes: {
    hollow: 'Åpent tegn: intervallet rommer null.',
    strongest: (shown: number, of: number) => `De ${shown} sterkeste av ${of} sammenhenger. Alle står i tabellen.`,
    differsFrom: 'Ulik så mange: hvor mange av de andre sammenhengene denne er tydelig ulik, i de samme utvalgene.',
    without: (count: number) =>
      `For ${count === 1 ? 'én sammenheng' : `${cardinal(count)} sammenhenger`} svarer alle likt i over 5\u00a0% av utvalgene. ${count === 1 ? 'Intervallet' : 'Intervallene'} er da for ${count === 1 ? 'smalt' : 'smale'}.`,
    cs: 'CS er den største andelen svar som kan utelates uten at korrelasjonen kommer under 0,7 i mer enn 5\u00a0% av delutvalgene.',
    subsets: 'Delutvalg der alle svarer likt på en variabel, er ikke med.',
    measures: 'Styrke er summen av |rho| til de andre variablene, forventet innflytelse summen av rho.',
    advice: 'CS under 0,25 er usikker, og bør helst være over 0,5 (Epskamp, Borsboom og Fried 2018).',
    many: 'Grensene er ikke justert for at mange par er sammenlignet.',
    largest: (shown: number) => `Bare de ${shown} største forskjellene vises.`
  },
  notices: {
    ...trouble,
    constant: ({ names }: { names: string }) => ({
      title: `Alle svarer likt på ${names}`,
      text: 'Slik svarene er kodet, har variabelen ingen sammenheng med andre. Flytt skillet, eller velg en annen.'
    }),
    'much-work': () => ({
      title: 'Dette ville ta for lang tid',
      text: 'Det er for mange svar og variabler til å trekke utvalg av. Velg færre variabler, eller filtrer svarene.'
    }),
    'many-edges': ({ about }: { about: About }) => ({
      title: 'Sammenhengene er ikke sammenlignet med hverandre',
      text: `Det gjøres med høyst ${about.most}. Velg færre variabler.`
    }),
    'few-pairs': ({ about }: { about: About }) => ({
      title: `${about.count === 1 ? 'Én sammenheng' : `${about.count} sammenhenger`} er utelatt`,
      text: `Færre enn ${cardinal(Number(about.smallest))} har svart på begge variablene. Hvor sentrale variablene er, vises da heller ikke.`
    }),
    'undefined-edges': ({ about }: { about: About }) => ({
      title: `${about.count === 1 ? 'Én sammenheng' : `${about.count} sammenhenger`} kan ikke regnes ut`,
      text: 'For få har svart på begge variablene, eller de svarte likt. Hvor sentrale variablene er, kan da heller ikke regnes ut. Velg andre variabler.'
    }),
    'two-variables': () => ({
      title: 'To variabler har ingen rekkefølge',
      text: 'Velg minst tre for å se hvor sentral hver av dem er.'
    })
  }
};
