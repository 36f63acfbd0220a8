import type { exact as nb } from '../../nb/working/exact.ts';

export const exact: typeof nb = {
  title: (p) => `Rangsummar som er minst like langt ute som den observerte, har sannsynet ${p}`,
  subtitle: {
    shares:
      'Er gruppene like, er alle måtar å dele rangane mellom dei på like sannsynlege. R₁ er rangsummen til den første gruppa; den observerte er utheva.',
    signs:
      'Er det like sannsynleg å endre seg opp som ned, er alle måtar å setje forteikn på rangane like sannsynlege. V er summen av rangane med pluss; den observerte er utheva.'
  },
  sum: { shares: 'Rangsum R₁', signs: 'Rangsum V' },
  ways: 'Måtar',
  nearer: 'Nærare den venta',
  far: 'Minst like langt ute',
  distance: {
    shares: 'Kor langt rangsummen er frå den venta',
    signs: 'Kor langt rangsummen er frå den venta, halvparten av alle rangane'
  },
  all: {
    shares: 'Måtar å dele rangane mellom gruppene på',
    signs: 'Måtar å setje forteikn på rangane til dei som endra seg'
  },
  p: 'Eksakt p',
  share: 'måtar minst like langt ute / W',
  summed: 'summen av sannsyna minst like langt ute',
  convention: {
    shares:
      'Eksakt p er som i R-pakken coin, wilcox_test(distribution = "exact"): også med like svar, og ikkje det doble av den einsidige.',
    signs:
      'Eksakt p er som i R-pakken coin, wilcoxsign_test(distribution = "exact", zero.method = "Wilcoxon"): også med like store endringar.'
  }
};
