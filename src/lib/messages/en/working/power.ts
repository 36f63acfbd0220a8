import { power as cell } from '../power.ts';

/** Derivations of the power of a correlation. */
export const power = {
  finding: {
    power: (n: string, rho: string, chance: string) =>
      `the chance of finding a rho of ${rho} is ${chance} with ${n} answers`,
    detectable: (n: string, rho: string, chance: string) =>
      `with ${n} answers ${rho} is the smallest rho that is found with a chance of ${chance}`,
    critical: (n: string, rho: string) => `with ${n} answers rho is significant where |rho| is above ${rho}`,
    size: (n: string, rho: string, chance: string) =>
      `${n} answers are needed to find a rho of ${rho} with a chance of ${chance}`
  },
  subtitle: cell.subtitle,
  methods: cell.methods,
  column: '1 − β',
  t: (alpha: string, df: string) =>
    `Critical t, two-sided at α = ${alpha}, with ${df} ${df === '1' ? 'degree' : 'degrees'} of freedom`,
  critical: 'So large must the |r| of the answers be to be significant',
  fisher: 'The same on Fisher’s scale',
  centre: 'The middle of the distribution on that scale, where the true rho is ρ',
  deviation: 'The standard deviation on that scale',
  slope: 'How much noncentrality grows with √Q',
  above: 'The chance of an r above c',
  aboveOverQ: (df: string) =>
    `The chance of an r above c; T has a noncentral t distribution, and Q is chi-square with ${df} ${df === '1' ? 'degree' : 'degrees'} of freedom`,
  below: 'The chance of an r below −c, with the wrong sign',
  power: 'Power',
  fewer: (n: string) => `Power with ${n} answers, which is not enough`,
  twoSided: 'The test is two-sided, so an r far on the other side of zero is significant too.',
  conventions: {
    'bonett-wright':
      'Bonett and Wright (2000): Spearman’s rho is nearly normal on Fisher’s scale, with variance (1 + ρ² / 2) / (n − 3).',
    'fisher-z':
      'Fisher (1921): Pearson’s r is nearly normal on Fisher’s scale, with variance 1 / (n − 3). The middle is corrected for bias, as in R’s pwr.r.test.',
    exact:
      'The distribution of Pearson’s r is exact where the variables are normal (Hotelling 1953), as in G*Power. Given the sum of squares Q of one variable, the t of r is noncentral with n − 2 degrees of freedom and noncentrality d · √Q. The chances are averages over all Q.'
  },
  tried: {
    size: 'The number has no formula. It is found by trying: the smallest that is enough.',
    detectable: 'The smallest rho has no formula. It is found by trying until power is what is wanted.'
  }
};
