/** Testar av alle koeffisientane til ein variabel i utleiingar. */
export const joint = {
  finding: (variable: string, letter: string, x: string) => `Walds test av ${variable} under eitt er ${letter} = ${x}`,
  subtitle:
    'Koeffisientane for gruppene til variabelen, og kor mykje kvar av dei varierer: åleine (på diagonalen) og saman med dei andre.',
  classical:
    'Kovariansane mellom alle koeffisientane, der s er standardavviket for residuala og X variablane med ei kolonne av einarar; V er dei som høyrer til variabelen',
  information:
    'Kovariansane mellom alle koeffisientane, der I er informasjonen ved estimata; V er dei som høyrer til variabelen',
  f: 'F, der k er talet på koeffisientar for variabelen',
  convention:
    'Testen er av at gruppene er like når dei andre variablane blir haldne fast: at kvar koeffisient er null. Han er som linearHypothesis i R-pakken car.',
  ratio: {
    finding: (variable: string, x: string) => `Likelihood-ratio-testen av ${variable} under eitt er χ² = ${x}`,
    subtitle: 'Log-likelihood med variabelen, og der koeffisientane for alle gruppene er null.',
    model: 'Med variabelen',
    without: (variable: string) => `Utan ${variable}`,
    convention: 'Dei andre koeffisientane er tilpassa på nytt utan variabelen, som i drop1(test = "Chisq") i R.'
  }
};
