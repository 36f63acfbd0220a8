import { common } from './common.ts';

const { cardinal, quoted } = common;

export const frequencies = {
  title: 'Svarfordeling',
  about: 'Hvor mange som ga hvert svar, som tabell, søyler eller delte søyler.',
  example: 'Hvor mange svarte «i stor grad»?',
  fields: {
    variables: { label: 'Variabler', help: 'Alle drivere når ingen er valgt.' },
    show: {
      label: 'Vis som',
      help: 'På skillet: lave svar til venstre for streken, høye til høyre.',
      options: { likert: 'Stolper på skillet', bars: 'Søyler', table: 'Tabell' }
    },
    base: {
      label: 'Prosent av',
      help: '«Alle» omfatter også dem som ikke svarte.',
      options: { all: 'Alle', answered: 'Dem som svarte' }
    }
  },
  /** Titles. Labels come ready: `names` begins a sentence. */
  finding: {
    lackingDriver: (names: string, count: number) =>
      count === 1 ? `${names} er driveren som oftest mangler` : `${names} er driverne som oftest mangler`,
    leastHigh: (names: string, share: string) => `${names} har lavest andel høye svar: ${share}`,
    leastHighMany: (count: number, share: string) =>
      `Lavest andel høye svar er ${share}, på ${cardinal(count)} spørsmål`,
    alike: (count: number, share: string) =>
      `Andelen høye svar er ${share} på ${count === 2 ? 'begge' : `alle ${cardinal(count)}`} spørsmålene`,
    commonAnswer: (answer: string, count: number, of: number) =>
      count === of
        ? `${quoted(answer)} er det vanligste svaret på ${of === 2 ? 'begge' : `alle ${cardinal(of)}`} spørsmålene`
        : `${quoted(answer)} er det vanligste svaret på ${cardinal(count)} av ${cardinal(of)} spørsmål`,
    mode: (answers: string, count: number, ordinal: boolean, n: string, of: string) =>
      count === 1
        ? `${answers} er det vanligste ${ordinal ? 'nivået' : 'svaret'}: ${n} av ${of}`
        : `${answers} er de vanligste ${ordinal ? 'nivåene' : 'svarene'}: ${n} av ${of} hver`,
    flat: (answers: number, n: string) => `De ${cardinal(answers)} vanligste svarene er like vanlige: ${n} hver`,
    class: (answer: string, n: string, of: string) => `Flest svar er fra ${answer}: ${n} av ${of}`,
    hidden: 'Svar som for få har gitt, er skjult',
    questions: (count: number) => `Svar på ${cardinal(count)} spørsmål`
  },
  /** `1–4` classes of numbers: from the first, under the second. */
  class: (from: string, to: string) => `${from} til under ${to}`,
  levelWithNumber: (label: string, number: string) => `${label} (${number})`,
  subtitle: {
    counts: (n: string) => `Antall svar av ${n}.`,
    high: (answers: string, base: string) => `Prosenten er ${answers} samlet, ${base}.`,
    highOne: (answer: string, base: string) => `Prosenten er ${answer}, ${base}.`,
    highMixed: (base: string) => `Prosenten er svarene over skillet, ${base}.`,
    ofAll: (n: string) => `av alle ${n}`,
    ofAnswered: 'av dem som svarte',
    single: (label: string, answered: string, all: string) => `${label}. ${answered} av ${all} svarte.`,
    concealed: (label: string, all: string) => `${label}. Antall svar av ${all}.`,
    several: (all: string) => `Antall svar på hvert spørsmål, av ${all}.`,
    table: (all: string) => `Antall og andel av ${all}.`
  },
  sides: {
    low: (text: string, count: number) => `${text} ${count === 1 ? 'lav' : 'lave'}`,
    high: (text: string, count: number, of: string, share: string) =>
      `${text} av ${of} ${count === 1 ? 'høy' : 'høye'} (${share})`
  },
  columns: {
    answer: 'Svar',
    question: 'Spørsmål',
    n: 'Antall',
    ofAll: '% av alle',
    ofAnswered: '% av svar',
    cumulated: 'kumulert',
    answered: 'svarte',
    high: 'høy'
  },
  rows: { answered: 'Svarte', all: 'Alle' },
  description: {
    row: (label: string, parts: string) => `${label}: ${parts}.`,
    part: (answer: string, n: string) => `${answer} ${n}`,
    hidden: 'skjult',
    share: (share: string) => `høy ${share}`
  },
  detail: (answer: string, n: string, share: string) => `${answer}: ${n} (${share})`,
  handle: {
    label: (variable: string) => `Skille for ${variable}`,
    stop: (low: string, high: string, n: string, of: string) => `mellom ${low} og ${high}, ${n} av ${of} er høye`,
    place: (low: string, high: string) => `mellom ${low} og ${high}`
  },
  notes: {
    otherCut: (names: string) => `Delt på et annet sted: ${names}.`,
    cut: (name: string, place: string) => `${name} (${place})`,
    noCut: (names: string) => `Uten skille og derfor midtstilt: ${names}.`,
    dontKnowLow: (names: string | null) =>
      names === null
        ? '«Vet ikke» regnes som lavt svar og er med blant dem som svarte.'
        : `«Vet ikke» regnes som lavt svar for ${names}.`,
    dontKnowApart: (names: string | null) =>
      names === null ? '«Vet ikke» er et eget svar og med i grunnlaget.' : `«Vet ikke» er et eget svar for ${names}.`,
    reversed: (names: string) => `Skalaen er snudd for ${names}.`,
    average: (mean: string, median: string, mode: string | null, sd: string | null) =>
      `Gjennomsnitt ${mean}, median ${median}${mode === null ? '' : `, typetall ${mode}`}${sd === null ? '' : `, standardavvik ${sd}`}.`,
    bases: (all: string, answered: string, withDontKnow: boolean) =>
      `Prosentene er regnet av alle ${all} og av de ${answered} som svarte${withDontKnow ? ', medregnet «vet ikke»' : ''}.`,
    classes: 'Tallene er samlet i klasser.'
  },
  notices: {
    noRows: { title: 'Ingen svar å telle', text: 'Filen har ingen rader. Åpne en fil med svar.' },
    noVariables: {
      title: 'Ingen variabler å telle',
      text: 'Ingen har rollen driver. Gi minst én variabel den rollen, eller velg variabler for denne cellen.'
    },
    noSuchVariable: (name: string) => ({
      title: `Fant ikke ${quoted(name)}`,
      text: 'Variabelen finnes ikke i dataene. Velg en annen.'
    }),
    text: (name: string) => ({
      title: `${quoted(name)} er fritekst`,
      text: 'Fritekst telles ikke. Endre målenivået i kodeboken hvis svarene er faste alternativer.'
    }),
    nobodyAnswered: (name: string, n: string) => ({
      title: `Ingen har svart på ${quoted(name)}`,
      text: `Alle ${n} mangler svar. Velg en annen variabel, eller se i kodeboken om et svar er merket som manglende.`
    }),
    tooManyAnswers: (name: string, n: string) => ({
      title: `${quoted(name)} har ${n} ulike svar`,
      text: 'Det er for mange til å vise. Slå sammen svar, eller sett målenivået til tall eller fritekst i kodeboken.'
    }),
    fewAnswered: (name: string, smallest: number) => ({
      title: `${quoted(name)} vises ikke`,
      text: `Færre enn ${cardinal(smallest)} har svart. Endre grensen for minste gruppe hvis svarene kan vises.`
    }),
    onlyHidden: (name: string, smallest: number) => ({
      title: `${quoted(name)} vises ikke`,
      text: `Svarene er gitt av for få: minst ${cardinal(smallest)} må ha gitt samme svar. Endre grensen for minste gruppe hvis svarene kan vises.`
    }),
    hidden: (name: string, answers: string) => `${answers} vises ikke for ${quoted(name)}`
  }
};
