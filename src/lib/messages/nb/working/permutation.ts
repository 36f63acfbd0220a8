/** Permutation p: every order of one variable's answers against the other's. */
export const permutation = {
  finding: (measure: string, x: string, y: string, p: string) =>
    `Ombyttingstesten av ${measure} mellom ${x} og ${y} gir ${p}`,
  title: {
    'two-sided': (p: string) => `Produktsummer som er minst like langt fra null, har sannsynligheten ${p}`,
    greater: (p: string) => `Produktsummer som er minst like store, har sannsynligheten ${p}`,
    less: (p: string) => `Produktsummer som er høyst like store, har sannsynligheten ${p}`
  },
  subtitle:
    'Er det ingen sammenheng, er alle ombyttinger av svarene på den ene variabelen like sannsynlige. Hver gir sin produktsum; den observerte er uthevet.',
  sum: 'Produktsum SPxy',
  orders: 'Ombyttinger',
  nearer: { 'two-sided': 'Nærmere null', greater: 'Mindre', less: 'Større' },
  far: { 'two-sided': 'Minst like langt fra null', greater: 'Minst like store', less: 'Høyst like store' },
  all: 'Alle ombyttinger av de n svarene',
  p: 'Eksakt p',
  share: {
    'two-sided': 'ombyttinger minst like langt fra null / N',
    greater: 'ombyttinger med minst like stor sum / N',
    less: 'ombyttinger med høyst like stor sum / N'
  },
  summed: 'summen av sannsynlighetene i tabellen',
  hits: {
    'two-sided': (draws: string) => `Av ${draws} trukne ombyttinger, B: de med en SPxy minst like langt fra null`,
    greater: (draws: string) => `Av ${draws} trukne ombyttinger, B: de med en SPxy minst like stor`,
    less: (draws: string) => `Av ${draws} trukne ombyttinger, B: de med en SPxy høyst like stor`
  },
  drawnP: 'p, anslått av dem som er trukket',
  interval: (level: string) => `${level}-intervall (Clopper–Pearson) for den p som alle ombyttinger ville gitt`,
  convention: {
    all: {
      spearman:
        'Alle ombyttinger er talt, også med like svar. Har den ene variabelen to nivåer, er p som i R-pakken coin, spearman_test(distribution = "exact"); uten like svar som i cor.test(method = "spearman", exact = TRUE) med høyst ni.',
      pearson:
        'Alle ombyttinger er talt, også med like svar. Har den ene variabelen to nivåer, er p som i R-pakken coin, independence_test(distribution = "exact").'
    },
    drawn: (seed: string) =>
      `Det er for mange ombyttinger til at alle telles, og p er anslått av tilfeldige (frø ${seed}). Svarene selv er en av dem: derfor + 1 (Phipson og Smyth 2010).`
  },
  /** What the lines for R do where they do not count every order. */
  lines: {
    all: 'Linjene for R trekker ombyttinger, for å telle alle ville tatt lang tid der: p blir nær den eksakte, og ikke akkurat den samme.',
    drawn: 'R trekker andre ombyttinger: p derfra er en annen, men ligger som regel i intervallet.'
  }
};
