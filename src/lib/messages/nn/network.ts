import type { network as nb } from '../nb/network.ts';
import { capitalised } from '../sentence.ts';
import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;
const drivers = (count: number): string => `${Cardinal(count)} ${count === 1 ? 'drivar' : 'drivarar'}`;
const everywhere = (groups: number): string =>
  groups === 2 ? 'begge gruppene' : `alle dei ${cardinal(groups)} gruppene`;

export const network: typeof nb = {
  title: 'Drivarnettverk',
  about: 'Drivarane og utfallet som boksar, med piler så tjukke som samanhengen er sterk.',
  example: 'Kva går saman med øving, og øving med bruk?',
  fields: {
    via: {
      label: 'Går gjennom',
      help: 'Ein drivar som dei andre verkar gjennom. Utan han går pilene rett til utfallet.'
    },
    by: { label: 'Eitt nettverk for kvar', help: 'Til dømes sektor. Plassering, tjukn og grenser er like i alle.' },
    drivers: { label: 'Drivarar', help: 'Alle drivarar når ingen er valde.' },
    minRho: { label: 'Minste |rho|', help: 'Svakare samanhengar får inga pil.' },
    alpha: {
      label: 'Grense for p',
      help: 'Piler med lågare p er fylte.',
      options: { '0.01': '0,01', '0.05': '0,05', '0.10': '0,10' }
    },
    weakVia: {
      label: 'Vis piler med p på grensa eller over',
      help: 'Dei blir teikna bleike med open pilspiss.'
    },
    weakDirect: {
      label: 'Også piler utanom mellomleddet',
      help: 'Elles blir direkte piler frå drivar til utfall viste berre når p er under grensa.'
    },
    thickness: {
      label: 'Tjukn',
      help: 'Etter |rho| er ein dobbelt så sterk samanheng dobbelt så tjukk.',
      options: { continuous: 'Etter |rho|', banded: 'Tre trinn' }
    },
    layout: {
      label: 'Oppstilling',
      help: 'Lagvis, i ring, eller slik at det som heng sterkast saman, står nærast.',
      options: { layered: 'Lagvis', circle: 'Ring', force: 'Etter styrke' }
    },
    numbers: { label: 'Tal på pilene', help: 'Rho med stjerner ved kvar pil.' },
    unconnected: {
      label: 'Drivarar utan pil held på plassen sin',
      help: 'Då er det lett å samanlikne med eit anna nettverk.'
    },
    interval: {
      label: 'Uvisse',
      help: 'Eit bleikt felt rundt kvar pil viser kor mykje rho sprikjer når svara blir trekte på nytt.',
      options: { none: 'Blir ikkje vist', bootstrap: 'Felt rundt pilene' }
    },
    seed: { label: 'Frø', help: 'Avgjer det som blir trekt. Same frø gir same tal.' },
    heatmap: {
      label: 'Varmekart i tillegg',
      help: 'Alle tala i ruter med farge etter rho, også der nettverket ikkje har pil.'
    }
  },
  subtitle: (by) =>
    by === null
      ? 'Pilene viser samanheng, ikkje årsak. Tjukna følgjer |rho|.'
      : `Etter ${by}, med same plassering, tjukn og grenser. Pilene viser samanheng, ikkje årsak.`,
  finding: {
    direct: (count, outcome) =>
      count === 0
        ? `Ingen drivar har tydeleg samanheng med ${quoted(outcome)}`
        : `${drivers(count)} heng saman med ${quoted(outcome)}`,
    straight: (count, outcome) => `${drivers(count)} heng direkte saman med ${quoted(outcome)}`,
    through: (count, via, outcome) =>
      `${drivers(count)} heng saman med ${quoted(via)}, som igjen heng saman med ${quoted(outcome)}`,
    halfway: (count, via, outcome) =>
      `${drivers(count)} heng saman med ${quoted(via)}, utan tydeleg samanheng vidare med ${quoted(outcome)}`,
    onward: (via, outcome) =>
      `Ingen drivar har tydeleg samanheng med ${quoted(via)}, som sjølv heng saman med ${quoted(outcome)}`,
    nothing: (via, outcome) => `Ingen tydeleg samanheng med ${quoted(via)} eller ${quoted(outcome)}`,
    inGroup: (group, finding) => `${group}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
    nowhere: (target) => `Ingen drivar har tydeleg samanheng med ${quoted(target)} i nokon av gruppene`,
    noneCommon: (target, groups) => `Ingen drivar heng tydeleg saman med ${quoted(target)} i ${everywhere(groups)}`,
    oneCommon: (driver, target, groups, only) =>
      `${only ? 'Berre ' : ''}${quoted(driver)} heng saman med ${quoted(target)} i ${everywhere(groups)}`,
    common: (count, target, groups) => `${drivers(count)} heng saman med ${quoted(target)} i ${everywhere(groups)}`
  },
  or: ' eller ',
  orHigher: (level) => `${level} eller høgare`,
  fact: (what) => `${what}:`,
  outOf: (count, n) => `${count} av ${n}`,
  n: (n) => `n = ${n}`,
  legend: {
    scale: '|rho|',
    negative: (narrow) => (narrow ? 'negativ' : 'negativ, stipla'),
    weak: (alpha, narrow) => (narrow ? `p ≥ ${alpha}` : `p ≥ ${alpha}, open pilspiss`),
    interval: '95\u00a0%-intervall',
    undefined: 'rho kan ikkje reknast ut'
  },
  arrow: (from, to) => `${from} til ${to}`,
  inGroup: (group, what) => `${group}: ${what}`,
  numbers: (rho, n, p) => `rho ${rho}, n = ${n}, p ${p}`,
  interval: (low, high) => `95\u00a0%-intervall: ${low} til ${high}`,
  strength: (word) => `Samanhengen er ${word}.`,
  fisher: (p) => `Fishers eksakte test: p ${p}`,
  equals: (p) => `= ${p}`,
  sum: 'Sum',
  description: {
    solid: (arrows, alpha) => `Piler med p < ${alpha}: ${arrows}.`,
    noSolid: (alpha) => `Ingen piler med p < ${alpha}.`,
    weak: (arrows, alpha) => `Bleike piler, p ≥ ${alpha}: ${arrows}.`,
    arrow: (arrow, rho) => `${arrow} ${rho}`
  },
  heatmap: {
    strongest: (what, rho) => `Sterkast: ${what}, rho ${rho}`,
    several: (count, rho) => `${Cardinal(count)} samanhengar er like sterke, |rho| ${rho}`,
    subtitle: 'Spearmans rho, også der nettverket ikkje har pil. Fargen viser forteikn og storleik.',
    description: (rows, columns) => `Varmekart med ${rows} rader og ${columns} kolonnar.`,
    negative: 'stipla: negativ',
    note: (alpha) => `Halvfeite tal har p\u00A0<\u00A0${alpha}.`
  },
  columns: {
    from: 'Frå',
    to: 'Til',
    group: 'Gruppe',
    rho: 'rho',
    n: 'n',
    low: 'Nedre',
    high: 'Øvre',
    p: 'p',
    pFisher: 'p, Fisher',
    strength: 'Styrke',
    shown: 'Pil'
  },
  shown: { solid: 'fylt', weak: 'open', no: 'inga' },
  notes: {
    shown: (minRho, alpha) =>
      `Pil blir vist når |rho| er minst ${minRho}. Tydeleg er samanhengen når også p\u00A0<\u00A0${alpha} (fylt pilspiss).`,
    onlyClear: (minRho, alpha) => `Pil blir vist når |rho| er minst ${minRho} og p\u00A0<\u00A0${alpha}.`,
    direct: (outcome, alpha) => `Direkte piler til ${quoted(outcome)} blir viste berre når p\u00A0<\u00A0${alpha}.`,
    pale: 'Dempa boksar har inga pil.',
    alike:
      '«Alle likt»: alle gav same svar etter delinga, så rho kan ikkje reknast ut. Flytt skiljet for å få han med.',
    few: (limit) => `«For få»: færre enn ${cardinal(limit)} par i gruppa.`,
    fewAll: (limit) => `«For få»: færre enn ${cardinal(limit)} har svart på begge.`,
    interval: (resamples, seed) =>
      `Det bleike feltet rundt ei pil er så breitt som den øvre grensa for |rho|, og to strekar i ei tjukk pil står så langt frå kvarandre som den nedre. Intervallet er persentilane etter ${resamples} trekkingar av svara, frø ${seed}.`,
    withoutInterval: (arrows) =>
      `${Cardinal(arrows)} ${arrows === 1 ? 'pil' : 'piler'} er utan felt, for rho kan ikkje reknast ut i mange av trekkingane.`,
    noIntervals: {
      weighted: 'Pilene er utan felt: når svara har vekter, blir det ikkje rekna ut.',
      'much-work': 'Pilene er utan felt: med så mange svar ville trekkingane ta for lang tid, og uvissa er lita.'
    },
    resting: (rho, parts) => `Rho på ${rho} kviler på få svar som skil seg frå dei andre. ${capitalised(parts)}.`,
    restingMany: (rho, arrows, limit) =>
      `Rho på ${rho} kviler i ${cardinal(arrows)} piler på færre enn ${cardinal(limit)} svar som skil seg frå dei andre.`,
    restingOn: (arrow, apart, n) => `${arrow} på ${apart} av ${n}`,
    left: (groups, count, limit) =>
      `${groups} er ${count > 1 ? 'utelatne' : 'utelaten'}: færre enn ${cardinal(limit)} par${count > 1 ? ' i kvar' : ''}.`,
    small: (groups, count, limit) =>
      `${groups} ${count > 1 ? 'blir ikkje viste' : 'blir ikkje vist'}: færre enn ${cardinal(limit)} svar${count > 1 ? ' i kvar' : ''}.`,
    complement: (groups) =>
      `${groups} blir heller ikkje vist, for elles kunne tala for ei mindre gruppe reknast ut ved å trekkje frå.`,
    unordered: (names) => `${names} har inga naturleg rekkjefølgje; rho følgjer rekkjefølgja på kodane.`,
    noArrows: 'Ingen samanheng oppfyller krava til ei pil. Senk minste |rho|, eller vis piler med høgare p.'
  },
  notices: {
    noOutcome: {
      title: 'Kva vil du forklare?',
      text: 'Vel eit utfall i lista over variablar. Då blir pilene frå drivarane til det teikna.'
    },
    noDrivers: {
      title: 'Nettverket manglar drivarar',
      text: 'Gi minst éin variabel rolla drivar, eller vel drivarar for dette nettverket.'
    },
    unknown: (name) => ({
      title: `Fann ikkje ${quoted(name)}`,
      text: 'Variabelen finst ikkje i dataa eller er fritekst. Vel ein annan.'
    }),
    isOutcome: (name) => ({
      title: `${quoted(name)} er sjølv utfallet`,
      text: 'Utfallet kan verken vere mellomledd eller dele svara i grupper. Vel ein annan variabel.'
    }),
    outcomeAmong: (name) => ({
      title: `${quoted(name)} er teken ut av drivarane`,
      text: 'Han er utfallet, og kan ikkje forklare seg sjølv. Ta han ut av lista, eller vel eit anna utfall.'
    }),
    noGroups: (name) => ({
      title: `${quoted(name)} deler ikkje svara i grupper`,
      text: 'Ingen har svart på spørsmålet. Vel ei anna inndeling.'
    }),
    noPanels: (name) => ({
      title: 'Inga gruppe er stor nok til å bli vist',
      text: `Gruppene etter ${quoted(name)} har for få svar. Slå saman grupper, eller vis eitt nettverk for alle.`
    })
  }
};
