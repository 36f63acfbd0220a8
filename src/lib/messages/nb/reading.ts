import { formatNumber } from '../numbers.ts';
import { start } from './start.ts';

/** The names and numbers of a sentence; which ones stands with each code in the reader. */
type About = Readonly<Record<string, string | number>>;

const whole = (number: string | number | undefined) => formatNumber(Number(number), 0, 'nb');
const rows = (count: string | number | undefined) => (Number(count) === 1 ? 'Én rad' : `${whole(count)} rader`);
const columns = ({ variable, more }: About) =>
  Number(more) > 0 ? `«${variable ?? ''}» og ${whole(more)} til` : `«${variable ?? ''}»`;
/** Answers that the reader has joined by commas. */
const each = (values: string | number | undefined) =>
  String(values ?? '')
    .split(', ')
    .map((value) => `«${value}»`)
    .join(', ');

export const reading = {
  /** Why a file was not opened, and what to do. */
  problems: {
    empty: () => 'Filen er tom. Velg en annen fil.',
    'too-large': ({ megabytes, limit }: About) =>
      `Filen er på ${whole(megabytes)} MB. Nettleseren har plass til ${whole(limit)} MB. Ta bort kolonner du ikke trenger, og prøv igjen.`,
    excel: () =>
      'Dette er en Excel-bok, ikke CSV. Åpne den i Excel, velg Lagre som og CSV UTF-8, og åpne den nye filen her.',
    opendocument: () =>
      'Dette er et LibreOffice-dokument, ikke CSV. Åpne det i LibreOffice, velg Lagre som og Tekst CSV, og åpne den nye filen her.',
    spss: () => 'Dette er en SPSS-fil, ikke CSV. Åpne den i SPSS, velg Lagre som og CSV, og åpne den nye filen her.',
    stata: () =>
      'Dette er en Stata-fil, ikke CSV. Lagre dataene med export delimited i Stata, og åpne den nye filen her.',
    pdf: () => 'Dette er en PDF. Den har ikke svarene som en tabell. Hent svarene som CSV fra skjemaet de kommer fra.',
    html: () =>
      'Dette er en nettside, kanskje en innloggingsside som ble lagret i stedet for dataene. Last ned svarene som CSV på nytt.',
    json: () => 'Dette er JSON, ikke en tabell. Hent svarene som CSV fra skjemaet de kommer fra.',
    zip: () => 'Dette er en pakket fil. Pakk den ut, og åpne CSV-filen som ligger i den.',
    binary: () =>
      'Filen inneholder ikke tekst, så den kan ikke leses som en tabell. Lagre dataene som CSV, og prøv igjen.',
    'one-column': ({ line }: About) =>
      `Vi fant bare én kolonne. Skilletegnet kan være feil. Første linje er «${line ?? ''}». Velg skilletegnet som står mellom kolonnene.`,
    'header-only': ({ columns }: About) =>
      `Filen har ${whole(columns)} kolonnenavn, men ingen svar under dem. Hent svarene på nytt, eller velg en annen fil.`,
    unreadable: () => start.unreadable
  },
  remarksTitle: 'Dette gjorde vi da filen ble lest',
  /** What was seen, mended or guessed while reading, and what to do if it is wrong. */
  remarks: {
    'windows-1252': () => 'Filen bruker en eldre tegnkoding (windows-1252). Se etter at æ, ø og å er riktige.',
    'control-characters': ({ count }: About) => `${whole(count)} usynlige styretegn er tatt bort.`,
    'unclosed-quote': ({ row }: About) =>
      `Et hermetegn ble aldri lukket. Alt etter det kan ha havnet i én celle på rad ${whole(row)}. Rett raden i filen, og åpne den på nytt.`,
    'no-header': ({ first, last }: About) =>
      `Første rad har bare tall, så den er lest som svar. Kolonnene heter ${first ?? ''} til ${last ?? ''}. Legg inn en rad med navn øverst i filen om du vil ha andre.`,
    'unnamed-column': ({ place, name }: About) => `Kolonne ${whole(place)} mangler navn og heter nå ${name ?? ''}.`,
    'repeated-name': ({ name, mended, place }: About) =>
      `To kolonner heter «${name ?? ''}». Kolonne ${whole(place)} heter nå «${mended ?? ''}».`,
    'empty-columns': ({ count }: About) =>
      Number(count) === 1
        ? 'Én kolonne uten navn og svar er utelatt.'
        : `${whole(count)} kolonner uten navn og svar er utelatt.`,
    'empty-rows': ({ count, first }: About) =>
      `${rows(count)} uten ett eneste svar er utelatt, først rad ${whole(first)}.`,
    'short-rows': ({ count, first }: About) =>
      `${rows(count)} har færre celler enn det er kolonner, først rad ${whole(first)}. Cellene som mangler, regnes som «ikke svart».`,
    'long-rows': ({ count, first }: About) =>
      `${rows(count)} har flere celler enn det er kolonner, først rad ${whole(first)}. Det overskytende er utelatt. Er skilletegnet brukt inne i et svar?`,
    'few-rows': ({ count }: About) =>
      `Filen har bare ${Number(count) === 1 ? 'ett svar' : `${whole(count)} svar`}. Sammenhenger krever minst tre.`,
    'decimal-comma': (about: About) => `Komma er lest som desimaltegn i ${columns(about)}.`,
    'missing-codes': ({ values, ...about }: About) =>
      `${values ?? ''} i ${columns(about)} står utenfor de andre tallene og er lest som «vet ikke» eller «ikke svart». Endre det i kodeboken om det er feil.`,
    'codes-among-words': ({ values, ...about }: About) =>
      `${each(values)} i ${columns(about)} står som tall blant svar med ord og er lest som «vet ikke» eller «ikke svart». Endre det i kodeboken om det er feil.`,
    'missing-words': ({ values, ...about }: About) =>
      `${each(values)} i ${columns(about)} er lest som svar utenfor skalaen. Endre det i kodeboken om det er feil.`,
    identifier: (about: About) =>
      `${columns(about)} har ulike verdier i hver rad og er lest som løpenummer, som ikke telles. Endre det i kodeboken om det er feil.`,
    'nothing-answered': (about: About) => `Ingen har svart på ${columns(about)}.`
  },
  fileProblems: {
    notANotebook: 'Filen er ikke en notatbok fra Drivkraft. Åpne en fil som ender på .drivkraft, eller en CSV-fil.',
    newer: 'Notatboken er laget med en nyere utgave av Drivkraft. Åpne den i den nyeste utgaven.',
    damaged: (where: string) => `Notatboken er skadet (${where}). Prøv en tidligere kopi av filen.`,
    full: 'Nettleseren har ikke plass til filen. Slett notatbøker du ikke trenger, og prøv igjen.',
    denied:
      'Nettleseren lar oss ikke lagre, og da kan filen ikke åpnes. Tillat lagring for denne siden, eller bruk et vanlig vindu.'
  }
};
