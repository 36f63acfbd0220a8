import type { stability as nb } from '../nb/stability.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;

export const stability: typeof nb = {
  title: 'Stabiliteten til nettverket',
  about: 'Kor sikre samanhengane i nettverket er, og om rekkjefølgja av variablane held når færre svarar.',
  example: 'Ville drivarnettverket sett likt ut med andre svar?',
  fields: {
    variables: { label: 'Variablar', help: 'Utfallet og drivarane når ingen er valde.' },
    resamples: { label: 'Bootstrap-utval', help: 'Fleire gir rolegare intervall og tek lengre tid.' },
    perStep: { label: 'Delutval i kvart trinn', help: 'Trekte blant dei som har svart, for kvar del som er utelaten.' },
    seed: { label: 'Frø', help: 'Same frø gir same tal.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  edge: (x, y) => `${x} – ${y}`,
  finding: {
    edges: (clear, of) =>
      clear === 0
        ? `Ingen av ${of} samanhengar er tydeleg ulik null`
        : clear === of
          ? `${of === 1 ? 'Samanhengen' : `Alle ${of} samanhengar`} er tydeleg ulik${of === 1 ? '' : 'e'} null`
          : clear === 1
            ? `Éin av ${of} samanhengar er tydeleg ulik null`
            : `${clear} av ${of} samanhengar er tydeleg ulike null`,
    differences: (differing, of) =>
      differing === 0
        ? 'Ingen samanheng er tydeleg sterkare enn ein annan'
        : `${differing} av ${of} par av samanhengar er tydeleg ulike`,
    order: {
      weak: (cs) => `Rekkjefølgja av variablane er usikker: CS ${cs}`,
      fair: (cs) => `Rekkjefølgja av variablane held eit stykke på veg: CS ${cs}`,
      good: (cs) => `Rekkjefølgja av variablane held godt: CS ${cs}`
    }
  },
  verdicts: { weak: 'usikker', fair: 'brukande', good: 'god' },
  subtitle: (resamples, level, seed) =>
    `Spearmans rho med ${level}-intervall frå ${resamples} bootstrap-utval, frø ${seed}.`,
  droppingSubtitle: (perStep, seed) =>
    `${perStep} delutval i kvart trinn, frø ${seed}. Streken rommar 90\u00a0% av dei.`,
  rho: 'Spearmans rho',
  agreement: 'Korrelasjon med tala for alle',
  dropped: 'Del av svara som er utelaten',
  measures: { strength: 'Styrke', expectedInfluence: 'Forventa innverknad' },
  cs: {
    strength: (cs) => `CS for styrke er ${cs}.`,
    expectedInfluence: (cs) => `CS for forventa innverknad er ${cs}.`
  },
  description: (edge, rho, low, high) => `${edge}: ${rho}, frå ${low} til ${high}.`,
  detail: {
    rho: (rho) => `rho ${rho}`,
    interval: (low, high) => `frå ${low} til ${high}`,
    n: (n) => `n ${n}`,
    dropped: (share, n) => `${share} utelate, ${n} att`,
    step: (measure, mean, low, high) => `${measure}: ${mean} (${low} til ${high})`
  },
  tables: {
    edges: 'Alle samanhengar med intervall',
    edgesSubtitle: (level) => `Spearmans rho med ${level}-intervall. Intervall utan null er utheva.`,
    nodes: (name) => `${quoted(name)} er den mest sentrale variabelen`,
    nodesSubtitle: 'Etter styrke, blant alle som har svart.',
    differencesSubtitle: (level) => `Skilnaden mellom to rho i dei same utvala, med ${level}-intervall.`
  },
  columns: {
    first: 'Mellom',
    second: 'og',
    rho: 'rho',
    low: 'Nedre',
    high: 'Øvre',
    without: 'Utval utan rho',
    differsFrom: 'Ulik så mange',
    larger: 'Størst',
    smaller: 'Minst',
    difference: 'Skilnad',
    cs: 'CS',
    dropped: 'Utelate',
    mean: (measure) => `${measure}, snitt`,
    lowest: '5\u00a0%',
    highest: '95\u00a0%',
    above: 'Over 0,7'
  },
  notes: {
    hollow: 'Ope teikn: intervallet rommar null.',
    strongest: (shown, of) => `Dei ${shown} sterkaste av ${of} samanhengar. Alle står i tabellen.`,
    differsFrom: 'Ulik så mange: kor mange av dei andre samanhengane denne er tydeleg ulik, i dei same utvala.',
    without: (count) =>
      `For ${count === 1 ? 'éin samanheng' : `${cardinal(count)} samanhengar`} svarar alle likt i over 5\u00a0% av utvala. ${count === 1 ? 'Intervallet' : 'Intervalla'} er då for ${count === 1 ? 'smalt' : 'smale'}.`,
    cs: 'CS er den største delen av svara som kan utelatast utan at korrelasjonen kjem under 0,7 i meir enn 5\u00a0% av delutvala.',
    subsets: 'Delutval der alle svarar likt på ein variabel, er ikkje med.',
    measures: 'Styrke er summen av |rho| til dei andre variablane, forventa innverknad summen av rho.',
    advice: 'CS under 0,25 er usikker, og bør helst vere over 0,5 (Epskamp, Borsboom og Fried 2018).',
    many: 'Grensene er ikkje justerte for at mange par er samanlikna.',
    largest: (shown) => `Berre dei ${shown} største skilnadene er viste.`
  },
  notices: {
    ...trouble,
    constant: ({ names }) => ({
      title: `Alle svarar likt på ${names}`,
      text: 'Slik svara er koda, har variabelen ingen samanheng med andre. Flytt skiljet, eller vel ein annan.'
    }),
    'much-work': () => ({
      title: 'Dette ville ta for lang tid',
      text: 'Det er for mange svar og variablar til å trekkje utval av. Vel færre variablar, eller filtrer svara.'
    }),
    'many-edges': ({ about }) => ({
      title: 'Samanhengane er ikkje samanlikna med kvarandre',
      text: `Det blir gjort med høgst ${about.most}. Vel færre variablar.`
    }),
    'few-pairs': ({ about }) => ({
      title: `${about.count === 1 ? 'Éin samanheng er utelaten' : `${about.count} samanhengar er utelatne`}`,
      text: `Færre enn ${cardinal(Number(about.smallest))} har svart på begge variablane. Kor sentrale variablane er, blir då heller ikkje vist.`
    }),
    'undefined-edges': ({ about }) => ({
      title: `${about.count === 1 ? 'Éin samanheng' : `${about.count} samanhengar`} kan ikkje reknast ut`,
      text: 'For få har svart på begge variablane, eller dei svarte likt. Kor sentrale variablane er, kan då heller ikkje reknast ut. Vel andre variablar.'
    }),
    'two-variables': () => ({
      title: 'To variablar har inga rekkjefølgje',
      text: 'Vel minst tre for å sjå kor sentral kvar av dei er.'
    })
  }
};
