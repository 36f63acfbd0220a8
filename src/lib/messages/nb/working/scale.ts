/** Utledninger av skalaer, parvis eller av polykoriske korrelasjoner. */
export const scale = {
  among: {
    listwise: (n: string) => `blant dem som har svart på alle. n = ${n}`,
    pairwise: (n: string) => `der hvert par av ledd er av dem som har svart på begge. Minste n = ${n}`
  },
  finding: (items: string, alpha: string) => `Ordinal alfa for de ${items} leddene er ${alpha}`,
  withRest: 'Korrelasjonene med de andre, c',
  total: 'Summen av korrelasjonene, med enerne på diagonalen',
  alpha: 'Ordinal alfa, der k er antall ledd',
  convention: {
    polychoric:
      'Tallene er av polykoriske korrelasjoner, mellom det som tenkes å ligge bak svarene slik de er lest, uten skille. De har ingen formel: hver er den som gjør toveistabellen for paret mest sannsynlig, som polychoric(global = FALSE, correct = 0) i R-pakken psych. De står i kovariansenes sted, og hver varians er 1.',
    smoothed: 'Par for par var korrelasjonene ikke mulige samlet. De er justert, som med cor.smooth i psych.',
    pairwise: 'Hvert par er av dem som har svart på begge leddene, som psych i R har det. n er det minste antallet.'
  }
};
