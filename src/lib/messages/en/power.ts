import { trouble } from './trouble.ts';

export const power = {
  title: 'Power',
  about: 'How small a rho so many answers can show, and how many answers a rho needs.',
  example: 'What can so few answers show?',
  fields: {
    outcome: { label: 'Outcome', help: 'The notebook’s outcome when none is chosen.' },
    n: { label: 'Answers', help: 'Empty: as many as have answered both the outcome and the driver.' },
    rho: { label: 'True rho', help: 'As strong as the association is thought to be, also among those not asked.' },
    power: { label: 'Power, %', help: 'How surely such a rho is to be found.' },
    alpha: { label: 'Alpha', help: 'A finding has p below this limit.' },
    method: {
      label: 'Method',
      help: 'Fisher’s z is what R uses (pwr), and exact what G*Power uses. Both are for Pearson’s r.',
      options: {
        'bonett-wright': 'Spearman (Bonett and Wright)',
        'fisher-z': 'Pearson, Fisher’s z',
        exact: 'Pearson, exact'
      }
    }
  },
  methods: {
    'bonett-wright': 'Spearman’s rho, by Bonett and Wright',
    'fisher-z': 'Pearson’s r, by Fisher’s z',
    exact: 'Pearson’s r, exact'
  },
  finding: {
    missed: (n: string, rho: string, most: boolean) =>
      `With ${most ? 'at most ' : ''}${n} answers a rho below ${rho} is easily missed`,
    needs: (rho: string, n: string) => `A rho of ${rho} needs ${n} answers`,
    plain: 'What so many answers can show'
  },
  subtitle: (method: string, wanted: string, alpha: string) =>
    `${method}. Two-sided test at ${alpha}; power ${wanted}.`,
  given: 'So many answers',
  needed: (rho: string) => `Rho ${rho} needs`,
  columns: {
    answers: 'Answers',
    critical: 'Significant above',
    detectable: (wanted: string) => `Shown with ${wanted}`,
    power: (rho: string) => `Power for ${rho}`
  },
  notes: {
    reach: (wanted: string) =>
      `Significant above: so large must the rho of the answers be. Shown with ${wanted}: so large must the true rho be to come out significant in that share of such studies.`,
    approximate: {
      'bonett-wright': 'An approximation for answers without many ties. With few levels the numbers are a first guess.',
      'fisher-z': 'An approximation for normal variables. With few levels the numbers are a first guess.'
    },
    few: 'With fewer than ten answers the approximation is rough.'
  },
  axis: 'True rho',
  side: 'Chance of finding it',
  curve: (n: string) => `${n} answers`,
  crossing: (n: string, wanted: string, rho: string) => `With ${n} answers a rho of ${rho} is found with ${wanted}.`,
  notices: {
    ...trouble,
    'no-drivers': () => ({
      title: 'No drivers are chosen',
      text: 'Give variables the role of driver, or type the number of answers for this cell.'
    }),
    'too-few-pairs': ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: names === '' ? 'Too few answers' : `Too few answers to ${names}`,
      text: `At least ${about.least} answers to both variables are needed.`
    }),
    'rho-zero': () => ({
      title: 'No such small rho can be found',
      text: 'A rho of zero, or so near it, shows in no number of answers. Type a larger one.'
    }),
    whole: ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
      title: `Computed for ${about.n} answers`,
      text: 'The number of answers must be whole, and is rounded down.'
    })
  }
};
