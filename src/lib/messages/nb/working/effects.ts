/** Intervaller for effektstørrelser i utledninger: Newcombes, og de som er kvantiler av beta og av ikkesentral t. */
export const effects = {
  newcombe: {
    low: {
      variance: 'Variansen til A etter Newcombe, der θ er nedre ende av intervallet',
      end: (level: string) => `Newcombes ${level}-intervall for A: nedre ende ligger z standardfeil under A`
    },
    high: {
      variance: 'Det samme, der θ er øvre ende',
      end: 'Øvre ende ligger z standardfeil over A'
    },
    rank: 'Intervallet til den rangbiseriale korrelasjonen',
    convention:
      'Intervallet er Newcombes (2006, metode 5). Enden står på begge sider av likhetstegnet, og finnes ved å prøve seg fram. SPSS har det ikke.'
  },
  noncentral: {
    low: (level: string, df: string) =>
      `${level}-intervall for effekten, nedre ende: den δ₁ som gir en t så stor eller større, i ikkesentral t-fordeling med ${df} frihetsgrader`,
    high: 'Øvre ende: den δ₂ som gir en t så liten eller mindre',
    ends: (letter: string) => `Intervallet til ${letter}`,
    convention:
      'Intervallet til effekten er av ikkesentral t (Steiger og Fouladi 1997), som i R-pakken effectsize. Endene finnes ved å prøve seg fram.'
  },
  beta: {
    low: (level: string) =>
      `Clopper og Pearsons eksakte ${level}-intervall, nedre ende: kvantilen i betafordelingen, der s av m gikk opp`,
    high: 'Øvre ende',
    odds: 'Intervallet til oddsratioen, av andelene',
    convention: 'Det eksakte intervallet er Clopper og Pearsons (1934), som i binom.test i R.'
  }
};
