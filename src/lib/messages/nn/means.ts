import type { means as nb } from '../nb/means.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

export const means: typeof nb = {
  title: 'Gjennomsnitt i grupper',
  about: 'Gjennomsnittet av utfallet i kvar gruppe, med talet på svar.',
  example: 'Kor langt er kvar kommune komen?',
  fields: {
    outcome: { label: 'Gjennomsnitt av', help: 'Utfallet i notatboka når ingen er vald.' },
    by: { label: 'Grupper', help: 'Grupperinga i notatboka når ingen er vald.' },
    show: {
      label: 'Vis som',
      help: 'Figuren viser kvar på skalaen gjennomsnitta ligg.',
      options: { dots: 'Figur og tabell', table: 'Berre tabell' }
    }
  },
  finding: {
    range: (outcome, highest, most, lowest, least) =>
      `${outcome} ligg høgast for ${highest} (${most}) og lågast for ${lowest} (${least})`,
    equal: (outcome, mean) => `${outcome} har same gjennomsnitt i alle gruppene: ${mean}`,
    one: (outcome, group, mean) => `${outcome} er i gjennomsnitt ${mean} for ${group}`,
    hidden: 'Gruppene er for små til å visast'
  },
  table: (outcome, by) => `${outcome} etter ${by}`,
  subtitle: (outcome, by, answered, n) =>
    `Gjennomsnitt av ${outcome}, etter ${by}.${answered === null ? '' : ` ${answered} av ${n} svarte.`}`,
  columns: { n: 'N', answered: 'Svarte', mean: 'Gjennomsnitt', standardDeviation: 'Standardavvik' },
  all: 'Alle',
  reference: (mean) => `alle ${mean}`,
  answered: { head: 'svarte', of: (answered, n) => `${answered} av ${n}` },
  description: {
    group: (group, mean, answered) => `${group} ${mean} (${answered} svarte)`,
    hidden: (group) => `${group} skjult`,
    none: (group) => `${group} utan svar`
  },
  detail: {
    mean: (mean) => `gjennomsnitt ${mean}`,
    standardDeviation: (sd) => `standardavvik ${sd}`,
    answered: (answered, n) => `${answered} av ${n} svarte`
  },
  notes: {
    n: 'N er alle i gruppa. Gjennomsnitt og standardavvik gjeld dei som svarte.',
    raw: 'Gjennomsnittet er rekna av svara slik dei står i fila, utan skilje og utan å snu skalaen.'
  },
  notices: {
    noRows: { title: 'Ingen svar å rekne på', text: 'Fila har ingen rader. Opne ei fil med svar.' },
    noOutcome: {
      title: 'Kva vil du ta gjennomsnittet av?',
      text: 'Vel eit utfall i lista over variablar, eller vel ein variabel for denne cella.'
    },
    noGrouping: {
      title: 'Inga gruppering',
      text: 'Gi ein variabel rolla gruppering, eller vel ein for denne cella.'
    },
    noSuchVariable: (name) => ({
      title: `Fann ikkje ${quoted(name)}`,
      text: 'Variabelen finst ikkje i dataa. Vel ein annan.'
    }),
    unordered: (name) => ({
      title: `${quoted(name)} har ikkje noko gjennomsnitt`,
      text: 'Svara har inga rekkjefølgje. Vel ein annan variabel, eller endre målenivået i kodeboka.'
    }),
    noNumbers: (name) => ({
      title: `${quoted(name)} har ikkje noko gjennomsnitt`,
      text: 'Minst eitt svar er ikkje eit tal. Vel ein variabel der alle svar er koda som tal.'
    }),
    text: (name) => ({
      title: `${quoted(name)} er fritekst`,
      text: 'Fritekst deler ikkje svara i grupper. Vel ein annan variabel.'
    }),
    byItself: (name) => ({
      title: `${quoted(name)} er både utfall og gruppering`,
      text: 'Då er gjennomsnittet gitt på førehand. Vel ei anna gruppering.'
    }),
    nobodyAnswered: (name) => ({
      title: `Ingen har svart på ${quoted(name)}`,
      text: 'Vel ein annan variabel, eller sjå i kodeboka om eit svar er merkt som manglande.'
    }),
    nobodyGrouped: (name) => ({
      title: `Ingen har oppgitt ${quoted(name)}`,
      text: 'Då finst det ingen grupper å samanlikne. Vel ei anna gruppering.'
    }),
    groupUnanswered: (groups, outcome) => ({
      title: `Ingen svar på ${quoted(outcome)} frå ${groups}`,
      text: 'Difor finst det ikkje noko gjennomsnitt der.'
    }),
    allSmall: (smallest) => ({
      title: 'Gjennomsnittet for alle er ikkje vist',
      text: `Færre enn ${cardinal(smallest)} har svart. Endre grensa for minste gruppe om talet kan visast.`
    })
  }
};
