/** F av robuste standardfeil i utledninger: Walds test av hele modellen. */
export const wald = {
  finding: (kind: string, f: string) => `F med standardfeil ${kind} er ${f}`,
  subtitle:
    'Koeffisientene uten konstanten, og hvor mye hver av dem varierer: alene (på diagonalen) og sammen med de andre.',
  numbered: (place: string, term: string) => `${place}. ${term}`,
  covariances: 'Kovarianser, V',
  many: 'Koeffisientene er for mange til at hver kovarians vises.',
  sandwich:
    'Kovariansene, der e er residualene, h hvor mye hver trekker i sin egen prediksjon, og X variablene med en kolonne av enere',
  square: 'Walds testobservator',
  squareOf: 'summen av b · (V⁻¹b)',
  convention:
    'F er Walds test av at alle koeffisientene uten konstanten er null, som waldtest(vcov = vcovHC) i R, med pakkene lmtest og sandwich.'
};
