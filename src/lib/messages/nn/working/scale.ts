/** Utleiingar av skalaer, parvis eller av polykoriske korrelasjonar. */
export const scale = {
  among: {
    listwise: (n: string) => `blant dei som har svart på alle. n = ${n}`,
    pairwise: (n: string) => `der kvart par av ledd er av dei som har svart på begge. Minste n = ${n}`
  },
  finding: (items: string, alpha: string) => `Ordinal alfa for dei ${items} ledda er ${alpha}`,
  withRest: 'Korrelasjonane med dei andre, c',
  total: 'Summen av korrelasjonane, med einarane på diagonalen',
  alpha: 'Ordinal alfa, der k er talet på ledd',
  convention: {
    polychoric:
      'Tala er av polykoriske korrelasjonar, mellom det som ein tenkjer seg ligg bak svara slik dei er lesne, utan skilje. Dei har ingen formel: kvar er den som gjer tovegstabellen for paret mest sannsynleg, som polychoric(global = FALSE, correct = 0) i R-pakken psych. Dei står i staden for kovariansane, og kvar varians er 1.',
    smoothed: 'Par for par var korrelasjonane ikkje moglege samla. Dei er justerte, som med cor.smooth i psych.',
    pairwise: 'Kvart par er av dei som har svart på begge ledda, som psych i R har det. n er det minste talet.'
  }
};
