import { capitalised } from '../sentence.ts';
import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;
const drivers = (count: number): string => `${Cardinal(count)} ${count === 1 ? 'driver' : 'drivere'}`;
const everywhere = (groups: number): string =>
  groups === 2 ? 'begge gruppene' : `alle de ${cardinal(groups)} gruppene`;

export const network = {
  title: 'Drivernettverk',
  about: 'Driverne og utfallet som bokser, med piler så tykke som sammenhengen er sterk.',
  example: 'Hva går sammen med øving, og øving med bruk?',
  fields: {
    via: {
      label: 'Går gjennom',
      help: 'En driver som de andre virker gjennom. Uten den går pilene rett til utfallet.'
    },
    by: {
      label: 'Ett nettverk for hver',
      help: 'For eksempel sektor. Plassering, tykkelse og grenser er like i alle.'
    },
    drivers: { label: 'Drivere', help: 'Alle drivere når ingen er valgt.' },
    minRho: { label: 'Minste |rho|', help: 'Svakere sammenhenger får ingen pil.' },
    alpha: {
      label: 'Grense for p',
      help: 'Piler med lavere p er fylte.',
      options: { '0.01': '0,01', '0.05': '0,05', '0.10': '0,10' }
    },
    weakVia: {
      label: 'Vis piler med p på grensen eller over',
      help: 'De tegnes bleke med åpen pilspiss.'
    },
    weakDirect: {
      label: 'Også piler utenom mellomleddet',
      help: 'Ellers vises direkte piler fra driver til utfall bare når p er under grensen.'
    },
    thickness: {
      label: 'Tykkelse',
      help: 'Etter |rho| er en dobbelt så sterk sammenheng dobbelt så tykk.',
      options: { continuous: 'Etter |rho|', banded: 'Tre trinn' }
    },
    layout: {
      label: 'Oppstilling',
      help: 'Lagvis, i ring, eller slik at det som henger sterkest sammen, står nærmest.',
      options: { layered: 'Lagvis', circle: 'Ring', force: 'Etter styrke' }
    },
    numbers: { label: 'Tall på pilene', help: 'Rho med stjerner ved hver pil.' },
    unconnected: {
      label: 'Drivere uten pil beholder plassen sin',
      help: 'Da er det lett å sammenligne med et annet nettverk.'
    },
    interval: {
      label: 'Usikkerhet',
      help: 'Et blekt felt rundt hver pil viser hvor mye rho spriker når svarene trekkes på nytt.',
      options: { none: 'Vises ikke', bootstrap: 'Felt rundt pilene' }
    },
    seed: { label: 'Frø', help: 'Bestemmer det som trekkes. Samme frø gir samme tall.' },
    heatmap: {
      label: 'Varmekart i tillegg',
      help: 'Alle tallene i ruter med farge etter rho, også der nettverket ikke har pil.'
    }
  },
  subtitle: (by: string | null) =>
    by === null
      ? 'Pilene viser sammenheng, ikke årsak. Tykkelsen følger |rho|.'
      : `Etter ${by}, med samme plassering, tykkelse og grenser. Pilene viser sammenheng, ikke årsak.`,
  /** Titles. A clear association has |rho| from the limit up and p below its threshold. */
  finding: {
    direct: (count: number, outcome: string) =>
      count === 0
        ? `Ingen driver har tydelig sammenheng med ${quoted(outcome)}`
        : `${drivers(count)} henger sammen med ${quoted(outcome)}`,
    straight: (count: number, outcome: string) => `${drivers(count)} henger direkte sammen med ${quoted(outcome)}`,
    through: (count: number, via: string, outcome: string) =>
      `${drivers(count)} henger sammen med ${quoted(via)}, som igjen henger sammen med ${quoted(outcome)}`,
    halfway: (count: number, via: string, outcome: string) =>
      `${drivers(count)} henger sammen med ${quoted(via)}, uten tydelig sammenheng videre med ${quoted(outcome)}`,
    onward: (via: string, outcome: string) =>
      `Ingen driver har tydelig sammenheng med ${quoted(via)}, som selv henger sammen med ${quoted(outcome)}`,
    nothing: (via: string, outcome: string) => `Ingen tydelig sammenheng med ${quoted(via)} eller ${quoted(outcome)}`,
    inGroup: (group: string, finding: string) => `${group}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
    nowhere: (target: string) => `Ingen driver har tydelig sammenheng med ${quoted(target)} i noen av gruppene`,
    noneCommon: (target: string, groups: number) =>
      `Ingen driver henger tydelig sammen med ${quoted(target)} i ${everywhere(groups)}`,
    oneCommon: (driver: string, target: string, groups: number, only: boolean) =>
      `${only ? 'Bare ' : ''}${quoted(driver)} henger sammen med ${quoted(target)} i ${everywhere(groups)}`,
    common: (count: number, target: string, groups: number) =>
      `${drivers(count)} henger sammen med ${quoted(target)} i ${everywhere(groups)}`
  },
  /** Under a box: how many are above the cut-off. */
  or: ' eller ',
  orHigher: (level: string) => `${level} eller høyere`,
  fact: (what: string) => `${what}:`,
  outOf: (count: string, n: string) => `${count} av ${n}`,
  n: (n: string) => `n = ${n}`,
  legend: {
    scale: '|rho|',
    negative: (narrow: boolean): string => (narrow ? 'negativ' : 'negativ, stiplet'),
    weak: (alpha: string, narrow: boolean) => (narrow ? `p ≥ ${alpha}` : `p ≥ ${alpha}, åpen pilspiss`),
    interval: '95\u00a0%-intervall',
    undefined: 'rho kan ikke regnes ut'
  },
  arrow: (from: string, to: string) => `${from} til ${to}`,
  inGroup: (group: string, what: string) => `${group}: ${what}`,
  numbers: (rho: string, n: string, p: string) => `rho ${rho}, n = ${n}, p ${p}`,
  interval: (low: string, high: string) => `95\u00a0%-intervall: ${low} til ${high}`,
  strength: (word: string) => `Sammenhengen er ${word}.`,
  fisher: (p: string) => `Fishers eksakte test: p ${p}`,
  equals: (p: string) => `= ${p}`,
  sum: 'Sum',
  description: {
    solid: (arrows: string, alpha: string) => `Piler med p < ${alpha}: ${arrows}.`,
    noSolid: (alpha: string) => `Ingen piler med p < ${alpha}.`,
    weak: (arrows: string, alpha: string) => `Bleke piler, p ≥ ${alpha}: ${arrows}.`,
    arrow: (arrow: string, rho: string) => `${arrow} ${rho}`
  },
  heatmap: {
    strongest: (what: string, rho: string) => `Sterkest: ${what}, rho ${rho}`,
    several: (count: number, rho: string) => `${Cardinal(count)} sammenhenger er like sterke, |rho| ${rho}`,
    subtitle: 'Spearmans rho, også der nettverket ikke har pil. Fargen viser fortegn og størrelse.',
    description: (rows: number, columns: number) => `Varmekart med ${rows} rader og ${columns} kolonner.`,
    negative: 'stiplet: negativ',
    note: (alpha: string) => `Halvfete tall har p\u00A0<\u00A0${alpha}.`
  },
  columns: {
    from: 'Fra',
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
  shown: { solid: 'fylt', weak: 'åpen', no: 'ingen' },
  notes: {
    shown: (minRho: string, alpha: string) =>
      `Pil vises når |rho| er minst ${minRho}. Tydelig er sammenhengen når også p\u00A0<\u00A0${alpha} (fylt pilspiss).`,
    onlyClear: (minRho: string, alpha: string) => `Pil vises når |rho| er minst ${minRho} og p\u00A0<\u00A0${alpha}.`,
    direct: (outcome: string, alpha: string) =>
      `Direkte piler til ${quoted(outcome)} vises bare når p\u00A0<\u00A0${alpha}.`,
    pale: 'Dempede bokser har ingen pil.',
    alike: '«Alle likt»: alle ga samme svar etter delingen, så rho kan ikke regnes ut. Flytt skillet for å få den med.',
    few: (limit: number) => `«For få»: færre enn ${cardinal(limit)} par i gruppen.`,
    fewAll: (limit: number) => `«For få»: færre enn ${cardinal(limit)} har svart på begge.`,
    interval: (resamples: string, seed: string) =>
      `Det bleke feltet rundt en pil er så bredt som den øvre grensen for |rho|, og to streker i en tykk pil står så langt fra hverandre som den nedre. Intervallet er persentilene etter ${resamples} trekninger av svarene, frø ${seed}.`,
    withoutInterval: (arrows: number) =>
      `${Cardinal(arrows)} ${arrows === 1 ? 'pil' : 'piler'} er uten felt, for rho kan ikke regnes ut i mange av trekningene.`,
    noIntervals: {
      weighted: 'Pilene er uten felt: når svarene har vekter, regnes det ikke ut.',
      'much-work': 'Pilene er uten felt: med så mange svar ville trekningene ta for lang tid, og usikkerheten er liten.'
    },
    resting: (rho: string, parts: string) =>
      `Rho på ${rho} hviler på få svar som skiller seg fra de andre. ${capitalised(parts)}.`,
    restingMany: (rho: string, arrows: number, limit: number) =>
      `Rho på ${rho} hviler i ${cardinal(arrows)} piler på færre enn ${cardinal(limit)} svar som skiller seg fra de andre.`,
    restingOn: (arrow: string, apart: number, n: number) => `${arrow} på ${apart} av ${n}`,
    left: (groups: string, count: number, limit: number) =>
      `${groups} er utelatt: færre enn ${cardinal(limit)} par${count > 1 ? ' i hver' : ''}.`,
    small: (groups: string, count: number, limit: number) =>
      `${groups} vises ikke: færre enn ${cardinal(limit)} svar${count > 1 ? ' i hver' : ''}.`,
    complement: (groups: string) =>
      `${groups} vises heller ikke, for ellers kunne tallene for en mindre gruppe regnes ut ved å trekke fra.`,
    unordered: (names: string) => `${names} har ingen naturlig rekkefølge; rho følger rekkefølgen på kodene.`,
    noArrows: 'Ingen sammenheng oppfyller kravene til en pil. Senk minste |rho|, eller vis piler med høyere p.'
  },
  notices: {
    noOutcome: {
      title: 'Hva vil du forklare?',
      text: 'Velg et utfall i listen over variabler. Da tegnes pilene fra driverne til det.'
    },
    noDrivers: {
      title: 'Nettverket mangler drivere',
      text: 'Gi minst én variabel rollen driver, eller velg drivere for dette nettverket.'
    },
    unknown: (name: string) => ({
      title: `Fant ikke ${quoted(name)}`,
      text: 'Variabelen finnes ikke i dataene eller er fritekst. Velg en annen.'
    }),
    isOutcome: (name: string) => ({
      title: `${quoted(name)} er selv utfallet`,
      text: 'Utfallet kan verken være mellomledd eller dele svarene i grupper. Velg en annen variabel.'
    }),
    outcomeAmong: (name: string) => ({
      title: `${quoted(name)} er tatt ut av driverne`,
      text: 'Den er utfallet, og kan ikke forklare seg selv. Ta den ut av listen, eller velg et annet utfall.'
    }),
    noGroups: (name: string) => ({
      title: `${quoted(name)} deler ikke svarene i grupper`,
      text: 'Ingen har svart på spørsmålet. Velg en annen inndeling.'
    }),
    noPanels: (name: string) => ({
      title: 'Ingen gruppe er stor nok til å vises',
      text: `Gruppene etter ${quoted(name)} har for få svar. Slå sammen grupper, eller vis ett nettverk for alle.`
    })
  }
};
