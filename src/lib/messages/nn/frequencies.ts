import type { frequencies as nb } from '../nb/frequencies.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

export const frequencies: typeof nb = {
  title: 'Svarfordeling',
  about: 'Kor mange som gav kvart svar, som tabell, søyler eller delte søyler.',
  example: 'Kor mange svarte «i stor grad»?',
  fields: {
    variables: { label: 'Variablar', help: 'Alle drivarar når ingen er valde.' },
    show: {
      label: 'Vis som',
      help: 'På skiljet: låge svar til venstre for streken, høge til høgre.',
      options: { likert: 'Stolpar på skiljet', bars: 'Søyler', table: 'Tabell' }
    },
    base: {
      label: 'Prosent av',
      help: '«Alle» omfattar òg dei som ikkje svarte.',
      options: { all: 'Alle', answered: 'Dei som svarte' }
    }
  },
  finding: {
    lackingDriver: (names, count) =>
      count === 1 ? `${names} er drivaren som oftast manglar` : `${names} er drivarane som oftast manglar`,
    leastHigh: (names, share) => `${names} har lågast del høge svar: ${share}`,
    leastHighMany: (count, share) => `Lågast del høge svar er ${share}, på ${cardinal(count)} spørsmål`,
    alike: (count, share) =>
      `Delen høge svar er ${share} på ${count === 2 ? 'begge' : `alle ${cardinal(count)}`} spørsmåla`,
    commonAnswer: (answer, count, of) =>
      count === of
        ? `${quoted(answer)} er det vanlegaste svaret på ${of === 2 ? 'begge' : `alle ${cardinal(of)}`} spørsmåla`
        : `${quoted(answer)} er det vanlegaste svaret på ${cardinal(count)} av ${cardinal(of)} spørsmål`,
    mode: (answers, count, ordinal, n, of) =>
      count === 1
        ? `${answers} er det vanlegaste ${ordinal ? 'nivået' : 'svaret'}: ${n} av ${of}`
        : `${answers} er dei vanlegaste ${ordinal ? 'nivåa' : 'svara'}: ${n} av ${of} kvar`,
    flat: (answers, n) => `Dei ${cardinal(answers)} vanlegaste svara er like vanlege: ${n} kvar`,
    class: (answer, n, of) => `Flest svar er frå ${answer}: ${n} av ${of}`,
    hidden: 'Svar som for få har gitt, er skjulte',
    questions: (count) => `Svar på ${cardinal(count)} spørsmål`
  },
  class: (from, to) => `${from} til under ${to}`,
  levelWithNumber: (label, number) => `${label} (${number})`,
  subtitle: {
    counts: (n) => `Talet på svar av ${n}.`,
    high: (answers, base) => `Prosenten er ${answers} samla, ${base}.`,
    highOne: (answer, base) => `Prosenten er ${answer}, ${base}.`,
    highMixed: (base) => `Prosenten er svara over skiljet, ${base}.`,
    ofAll: (n) => `av alle ${n}`,
    ofAnswered: 'av dei som svarte',
    single: (label, answered, all) => `${label}. ${answered} av ${all} svarte.`,
    concealed: (label, all) => `${label}. Talet på svar av ${all}.`,
    several: (all) => `Talet på svar på kvart spørsmål, av ${all}.`,
    table: (all) => `Tal og del av ${all}.`
  },
  sides: {
    low: (text, count) => `${text} ${count === 1 ? 'låg' : 'låge'}`,
    high: (text, count, of, share) => `${text} av ${of} ${count === 1 ? 'høg' : 'høge'} (${share})`
  },
  columns: {
    answer: 'Svar',
    question: 'Spørsmål',
    n: 'Tal',
    ofAll: '% av alle',
    ofAnswered: '% av svar',
    cumulated: 'kumulert',
    answered: 'svarte',
    high: 'høg'
  },
  rows: { answered: 'Svarte', all: 'Alle' },
  description: {
    row: (label, parts) => `${label}: ${parts}.`,
    part: (answer, n) => `${answer} ${n}`,
    hidden: 'skjult',
    share: (share) => `høg ${share}`
  },
  detail: (answer, n, share) => `${answer}: ${n} (${share})`,
  handle: {
    label: (variable) => `Skilje for ${variable}`,
    stop: (low, high, n, of) => `mellom ${low} og ${high}, ${n} av ${of} er høge`,
    place: (low, high) => `mellom ${low} og ${high}`
  },
  notes: {
    otherCut: (names) => `Delt på ein annan stad: ${names}.`,
    cut: (name, place) => `${name} (${place})`,
    noCut: (names) => `Utan skilje og difor midtstilt: ${names}.`,
    dontKnowLow: (names) =>
      names === null
        ? '«Veit ikkje» blir rekna som lågt svar og er med blant dei som svarte.'
        : `«Veit ikkje» blir rekna som lågt svar for ${names}.`,
    dontKnowApart: (names) =>
      names === null
        ? '«Veit ikkje» er eit eige svar og med i grunnlaget.'
        : `«Veit ikkje» er eit eige svar for ${names}.`,
    reversed: (names) => `Skalaen er snudd for ${names}.`,
    average: (mean, median, mode, sd) =>
      `Gjennomsnitt ${mean}, median ${median}${mode === null ? '' : `, typetal ${mode}`}${sd === null ? '' : `, standardavvik ${sd}`}.`,
    bases: (all, answered, withDontKnow) =>
      `Prosentane er rekna av alle ${all} og av dei ${answered} som svarte${withDontKnow ? ', medrekna «veit ikkje»' : ''}.`,
    classes: 'Tala er samla i klassar.'
  },
  notices: {
    noRows: { title: 'Ingen svar å telje', text: 'Fila har ingen rader. Opne ei fil med svar.' },
    noVariables: {
      title: 'Ingen variablar å telje',
      text: 'Ingen har rolla drivar. Gi minst éin variabel den rolla, eller vel variablar for denne cella.'
    },
    noSuchVariable: (name) => ({
      title: `Fann ikkje ${quoted(name)}`,
      text: 'Variabelen finst ikkje i dataa. Vel ein annan.'
    }),
    text: (name) => ({
      title: `${quoted(name)} er fritekst`,
      text: 'Fritekst blir ikkje talt. Endre målenivået i kodeboka om svara er faste alternativ.'
    }),
    nobodyAnswered: (name, n) => ({
      title: `Ingen har svart på ${quoted(name)}`,
      text: `Alle ${n} manglar svar. Vel ein annan variabel, eller sjå i kodeboka om eit svar er merkt som manglande.`
    }),
    tooManyAnswers: (name, n) => ({
      title: `${quoted(name)} har ${n} ulike svar`,
      text: 'Det er for mange til å vise. Slå saman svar, eller set målenivået til tal eller fritekst i kodeboka.'
    }),
    fewAnswered: (name, smallest) => ({
      title: `${quoted(name)} er ikkje vist`,
      text: `Færre enn ${cardinal(smallest)} har svart. Endre grensa for minste gruppe om svara kan visast.`
    }),
    onlyHidden: (name, smallest) => ({
      title: `${quoted(name)} er ikkje vist`,
      text: `Svara er gitt av for få: minst ${cardinal(smallest)} må ha gitt same svar. Endre grensa for minste gruppe om svara kan visast.`
    }),
    hidden: (name, answers) => `${answers} er ikkje vist for ${quoted(name)}`
  }
};
