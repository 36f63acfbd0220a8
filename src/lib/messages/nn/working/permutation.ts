import type { permutation as nb } from '../../nb/working/permutation.ts';

export const permutation: typeof nb = {
  finding: (measure, x, y, p) => `Ombytingstesten av ${measure} mellom ${x} og ${y} gir ${p}`,
  title: {
    'two-sided': (p) => `Produktsummar som er minst like langt frå null, har sannsynet ${p}`,
    greater: (p) => `Produktsummar som er minst like store, har sannsynet ${p}`,
    less: (p) => `Produktsummar som er høgst like store, har sannsynet ${p}`
  },
  subtitle:
    'Er det ingen samanheng, er alle ombytingar av svara på den eine variabelen like sannsynlege. Kvar gir sin produktsum; den observerte er utheva.',
  sum: 'Produktsum SPxy',
  orders: 'Ombytingar',
  nearer: { 'two-sided': 'Nærare null', greater: 'Mindre', less: 'Større' },
  far: { 'two-sided': 'Minst like langt frå null', greater: 'Minst like store', less: 'Høgst like store' },
  all: 'Alle ombytingar av dei n svara',
  p: 'Eksakt p',
  share: {
    'two-sided': 'ombytingar minst like langt frå null / N',
    greater: 'ombytingar med minst like stor sum / N',
    less: 'ombytingar med høgst like stor sum / N'
  },
  summed: 'summen av sannsyna i tabellen',
  hits: {
    'two-sided': (draws) => `Av ${draws} trekte ombytingar, B: dei med ein SPxy minst like langt frå null`,
    greater: (draws) => `Av ${draws} trekte ombytingar, B: dei med ein SPxy minst like stor`,
    less: (draws) => `Av ${draws} trekte ombytingar, B: dei med ein SPxy høgst like stor`
  },
  drawnP: 'p, overslått av dei som er trekte',
  interval: (level) => `${level}-intervall (Clopper–Pearson) for den p-en som alle ombytingar ville gi`,
  convention: {
    all: {
      spearman:
        'Alle ombytingar er talde, også med like svar. Har den eine variabelen to nivå, er p som i R-pakken coin, spearman_test(distribution = "exact"); utan like svar som i cor.test(method = "spearman", exact = TRUE) med høgst ni.',
      pearson:
        'Alle ombytingar er talde, også med like svar. Har den eine variabelen to nivå, er p som i R-pakken coin, independence_test(distribution = "exact").'
    },
    drawn: (seed) =>
      `Det er for mange ombytingar til at alle kan teljast, og p er overslått av tilfeldige (frø ${seed}). Svara sjølve er ei av dei: difor + 1 (Phipson og Smyth 2010).`
  },
  lines: {
    all: 'Linjene for R trekkjer ombytingar, for å telje alle ville ta lang tid der: p blir nær den eksakte, og ikkje akkurat den same.',
    drawn: 'R trekkjer andre ombytingar: p derifrå er ein annan, men ligg som regel i intervallet.'
  }
};
