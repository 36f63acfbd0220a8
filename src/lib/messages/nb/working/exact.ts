/** Exact p of ranks: all ways that they could have fallen. */
export const exact = {
  title: (p: string) => `Rangsummer som er minst like langt ute som den observerte, har sannsynligheten ${p}`,
  subtitle: {
    shares:
      'Er gruppene like, er alle måter å dele rangene mellom dem på like sannsynlige. R₁ er rangsummen til den første gruppen; den observerte er uthevet.',
    signs:
      'Er det like sannsynlig å endre seg opp som ned, er alle måter å sette fortegn på rangene like sannsynlige. V er summen av rangene med pluss; den observerte er uthevet.'
  },
  sum: { shares: 'Rangsum R₁', signs: 'Rangsum V' },
  ways: 'Måter',
  nearer: 'Nærmere den ventede',
  far: 'Minst like langt ute',
  distance: {
    shares: 'Hvor langt rangsummen er fra den ventede',
    signs: 'Hvor langt rangsummen er fra den ventede, halvparten av alle rangene'
  },
  all: {
    shares: 'Måter å dele rangene mellom gruppene på',
    signs: 'Måter å sette fortegn på rangene til dem som endret seg'
  },
  p: 'Eksakt p',
  share: 'måter minst like langt ute / W',
  summed: 'summen av sannsynlighetene minst like langt ute',
  convention: {
    shares:
      'Eksakt p er som i R-pakken coin, wilcox_test(distribution = "exact"): også med like svar, og ikke det dobbelte av den ensidige.',
    signs:
      'Eksakt p er som i R-pakken coin, wilcoxsign_test(distribution = "exact", zero.method = "Wilcoxon"): også med like store endringer.'
  }
};
