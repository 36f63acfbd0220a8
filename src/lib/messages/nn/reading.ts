import type { reading as nb } from '../nb/reading.ts';
import { formatNumber } from '../numbers.ts';
import { start } from './start.ts';

/** The names and numbers of a sentence. */
type About = Parameters<typeof nb.remarks.identifier>[0];

const whole = (number: string | number | undefined) => formatNumber(Number(number), 0, 'nn');
const rows = (count: string | number | undefined) => (Number(count) === 1 ? 'Éi rad' : `${whole(count)} rader`);
const columns = ({ variable, more }: About) =>
  Number(more) > 0 ? `«${variable ?? ''}» og ${whole(more)} til` : `«${variable ?? ''}»`;
/** Answers that the reader has joined by commas. */
const each = (values: string | number | undefined) =>
  String(values ?? '')
    .split(', ')
    .map((value) => `«${value}»`)
    .join(', ');

export const reading: typeof nb = {
  problems: {
    empty: () => 'Fila er tom. Vel ei anna fil.',
    'too-large': ({ megabytes, limit }) =>
      `Fila er på ${whole(megabytes)} MB. Nettlesaren har plass til ${whole(limit)} MB. Ta bort kolonnar du ikkje treng, og prøv igjen.`,
    excel: () =>
      'Dette er ei Excel-bok, ikkje CSV. Opne ho i Excel, vel Lagre som og CSV UTF-8, og opne den nye fila her.',
    opendocument: () =>
      'Dette er eit LibreOffice-dokument, ikkje CSV. Opne det i LibreOffice, vel Lagre som og Tekst CSV, og opne den nye fila her.',
    spss: () => 'Dette er ei SPSS-fil, ikkje CSV. Opne ho i SPSS, vel Lagre som og CSV, og opne den nye fila her.',
    stata: () =>
      'Dette er ei Stata-fil, ikkje CSV. Lagre dataa med export delimited i Stata, og opne den nye fila her.',
    pdf: () => 'Dette er ein PDF. Han har ikkje svara som ein tabell. Hent svara som CSV frå skjemaet dei kjem frå.',
    html: () =>
      'Dette er ei nettside, kanskje ei innloggingsside som blei lagra i staden for dataa. Last ned svara som CSV på nytt.',
    json: () => 'Dette er JSON, ikkje ein tabell. Hent svara som CSV frå skjemaet dei kjem frå.',
    zip: () => 'Dette er ei pakka fil. Pakk ho ut, og opne CSV-fila som ligg i ho.',
    binary: () =>
      'Fila inneheld ikkje tekst, så ho kan ikkje lesast som ein tabell. Lagre dataa som CSV, og prøv igjen.',
    'one-column': ({ line }) =>
      `Vi fann berre éin kolonne. Skiljeteiknet kan vere feil. Første linje er «${line ?? ''}». Vel skiljeteiknet som står mellom kolonnane.`,
    'header-only': ({ columns }) =>
      `Fila har ${whole(columns)} kolonnenamn, men ingen svar under dei. Hent svara på nytt, eller vel ei anna fil.`,
    unreadable: () => start.unreadable
  },
  remarksTitle: 'Dette gjorde vi då vi las fila',
  remarks: {
    'windows-1252': () => 'Fila bruker ei eldre teiknkoding (windows-1252). Sjå etter at æ, ø og å er rette.',
    'control-characters': ({ count }) => `${whole(count)} usynlege styreteikn er tekne bort.`,
    'unclosed-quote': ({ row }) =>
      `Eit hermeteikn blei aldri lukka. Alt etter det kan ha hamna i éi celle på rad ${whole(row)}. Rett rada i fila, og opne ho på nytt.`,
    'no-header': ({ first, last }) =>
      `Første rad har berre tal, så vi har lese ho som svar. Kolonnane heiter ${first ?? ''} til ${last ?? ''}. Legg inn ei rad med namn øvst i fila om du vil ha andre.`,
    'unnamed-column': ({ place, name }) => `Kolonne ${whole(place)} manglar namn og heiter no ${name ?? ''}.`,
    'repeated-name': ({ name, mended, place }) =>
      `To kolonnar heiter «${name ?? ''}». Kolonne ${whole(place)} heiter no «${mended ?? ''}».`,
    'empty-columns': ({ count }) =>
      Number(count) === 1
        ? 'Éin kolonne utan namn og svar er utelaten.'
        : `${whole(count)} kolonnar utan namn og svar er utelatne.`,
    'empty-rows': ({ count, first }) =>
      `${rows(count)} utan eitt einaste svar er ${Number(count) === 1 ? 'utelaten' : 'utelatne'}, først rad ${whole(first)}.`,
    'short-rows': ({ count, first }) =>
      `${rows(count)} har færre celler enn det er kolonnar, først rad ${whole(first)}. Cellene som manglar, blir rekna som «ikkje svart».`,
    'long-rows': ({ count, first }) =>
      `${rows(count)} har fleire celler enn det er kolonnar, først rad ${whole(first)}. Det overskytande er utelate. Er skiljeteiknet brukt inne i eit svar?`,
    'few-rows': ({ count }) =>
      `Fila har berre ${Number(count) === 1 ? 'eitt svar' : `${whole(count)} svar`}. Samanhengar krev minst tre.`,
    'decimal-comma': (about) => `Vi har lese komma som desimalteikn i ${columns(about)}.`,
    'missing-codes': ({ values, ...about }) =>
      `${values ?? ''} i ${columns(about)} står utanfor dei andre tala. Vi har lese det som «veit ikkje» eller «ikkje svart». Endre det i kodeboka om det er feil.`,
    'codes-among-words': ({ values, ...about }) =>
      `${each(values)} i ${columns(about)} står som tal blant svar med ord. Vi har lese det som «veit ikkje» eller «ikkje svart». Endre det i kodeboka om det er feil.`,
    'missing-words': ({ values, ...about }) =>
      `${each(values)} i ${columns(about)} har vi lese som svar utanfor skalaen. Endre det i kodeboka om det er feil.`,
    identifier: (about) =>
      `${columns(about)} har ulike verdiar i kvar rad. Vi har lese det som løpenummer, som ikkje blir talde. Endre det i kodeboka om det er feil.`,
    'nothing-answered': (about) => `Ingen har svart på ${columns(about)}.`
  },
  fileProblems: {
    notANotebook: 'Fila er ikkje ei notatbok frå Drivkraft. Opne ei fil som endar på .drivkraft, eller ei CSV-fil.',
    newer: 'Notatboka er laga med ei nyare utgåve av Drivkraft. Opne ho i den nyaste utgåva.',
    damaged: (where) => `Notatboka er skadd (${where}). Prøv ein tidlegare kopi av fila.`,
    full: 'Nettlesaren har ikkje plass til fila. Slett notatbøker du ikkje treng, og prøv igjen.',
    denied:
      'Nettlesaren lèt oss ikkje lagre, og då kan fila ikkje opnast. Tillat lagring for denne sida, eller bruk eit vanleg vindauge.'
  }
};
