/** Intervall for effektstorleikar i utleiingar: Newcombes, og dei som er kvantilar av beta og av ikkjesentral t. */
export const effects = {
  newcombe: {
    low: {
      variance: 'Variansen til A etter Newcombe, der θ er nedre ende av intervallet',
      end: (level: string) => `Newcombes ${level}-intervall for A: nedre ende ligg z standardfeil under A`
    },
    high: {
      variance: 'Det same, der θ er øvre ende',
      end: 'Øvre ende ligg z standardfeil over A'
    },
    rank: 'Intervallet til den rangbiseriale korrelasjonen',
    convention:
      'Intervallet er etter Newcombe (2006, metode 5). Enden står på begge sider av likskapsteiknet, og ein finn han ved å prøve seg fram. SPSS har det ikkje.'
  },
  noncentral: {
    low: (level: string, df: string) =>
      `${level}-intervall for effekten, nedre ende: den δ₁ som gjev ein t så stor eller større, i ikkjesentral t-fordeling med ${df} fridomsgrader`,
    high: 'Øvre ende: den δ₂ som gjev ein t så liten eller mindre',
    ends: (letter: string) => `Intervallet til ${letter}`,
    convention:
      'Intervallet til effekten er av ikkjesentral t (Steiger og Fouladi 1997), som i R-pakken effectsize. Ein finn endane ved å prøve seg fram.'
  },
  beta: {
    low: (level: string) =>
      `Det eksakte ${level}-intervallet til Clopper og Pearson, nedre ende: kvantilen i betafordelinga, der s av m gjekk opp`,
    high: 'Øvre ende',
    odds: 'Intervallet til oddsratioen, av delane',
    convention: 'Det eksakte intervallet er etter Clopper og Pearson (1934), som i binom.test i R.'
  }
};
