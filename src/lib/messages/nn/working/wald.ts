/** F av robuste standardfeil i utleiingar: Walds test av heile modellen. */
export const wald = {
  finding: (kind: string, f: string) => `F med standardfeil ${kind} er ${f}`,
  subtitle:
    'Koeffisientane utan konstanten, og kor mykje kvar av dei varierer: åleine (på diagonalen) og saman med dei andre.',
  numbered: (place: string, term: string) => `${place}. ${term}`,
  covariances: 'Kovariansar, V',
  many: 'Koeffisientane er for mange til at kvar kovarians blir vist.',
  sandwich:
    'Kovariansane, der e er residuala, h kor mykje kvar dreg i sin eigen prediksjon, og X variablane med ei kolonne av einarar',
  square: 'Walds testobservator',
  squareOf: 'summen av b · (V⁻¹b)',
  convention:
    'F er Walds test av at alle koeffisientane utan konstanten er null, som waldtest(vcov = vcovHC) i R, med pakkane lmtest og sandwich.'
};
