import type { setup as nb } from '../nb/setup.ts';

export const setup: typeof nb = {
  title: 'What do you want to explain?',
  lead: 'Choose the outcome and what may go with it. Everything can be changed later.',
  level: 'Level',
  role: 'Used as',
  roles: { outcome: 'outcome', driver: 'driver', group: 'grouping', none: 'not used' },
  driversRest: 'Use the remaining ranked variables as drivers',
  make: 'Make the notebook',
  done: 'Done',
  start: 'Start with',
  templates: 'Templates',
  find: 'Find a template',
  noTemplate: (wanted) => `No template is called anything with “${wanted}”.`,
  noMeasurements:
    'Name the columns plan_before and plan_after, for example, or give the variable that tells the time the role “grouping”.',
  added: (title, cells) => `${title} has been added: ${cells} cells. You can undo it.`,
  starters: {
    drivers: {
      title: 'Driver analysis',
      about: 'Finds what goes with the outcome, in all and in each group.',
      example: 'Which drivers go with use?',
      named: (outcome) => `What goes with “${outcome}”?`
    },
    overview: {
      title: 'Overview',
      about: 'Shows what everyone answered to each question, with mean and spread.',
      example: 'What did they answer?',
      named: (file) => `Overview of ${file}`
    },
    evaluation: {
      title: 'Evaluation of a guide',
      about: 'Shows how each part is rated, and how many gave the highest answers.',
      example: 'How useful is each part?',
      named: () => 'How is the guide rated?'
    },
    change: {
      title: 'Before and after',
      about: 'Compares answers from two points in time.',
      example: 'Has anything changed after the training?',
      named: () => 'What has changed?'
    },
    scale: {
      title: 'Scale check',
      about: 'Shows whether several questions measure the same and can be put together.',
      example: 'Are the five questions on management one scale?',
      named: () => 'Do the questions measure the same?'
    }
  },
  texts: {
    drivers: {
      about:
        'Move the cut-off between low and high and see whether the finding holds. If it holds at one cut-off only, it is fragile. An association does not say what is the cause.',
      groups:
        'What goes together may differ from group to group. With few answers in a group the differences may also be chance.'
    },
    overview: {
      about:
        'These are the answers to each question. Don’t know and no answer stand outside the scale, with their counts.',
      centre:
        'The centre and spread of each question. With few answers the interval is wide, and the mean says little.',
      groups: 'The same questions, by group. Groups with few answers are not shown, so that nobody can be recognised.'
    },
    evaluation: {
      about:
        'Those who use the guide have rated it. The ratings are of those who answered, not of everyone who was asked.',
      highest: 'The share who chose one of the two highest answers, with the interval that shows how uncertain it is.',
      groups: 'The rating in each group. Small groups are not shown, so that nobody can be recognised.',
      why: '### What helps, and what hinders?\n\n- **Helps:** write here what several have pointed to.\n- **Hinders:** write here what several have pointed to.\n\nA quotation from the open answers often says more than a number. Take out what could tell who wrote it.'
    },
    change: {
      pairs:
        'The same people answered the same questions twice. Each question therefore has two names: one before and one after.',
      waves:
        'The answers are from several points in time. Nobody can be followed from one to the next, so the times are compared as different groups.',
      cause:
        'A change may have other reasons than the measure taken. With nobody to compare with, we do not know what would have happened without it.'
    },
    scale: {
      about:
        'Questions that measure the same can be put together to one scale. The answers to them should then go together, and all should be asked the same way round.',
      reading:
        'An item that pulls alpha down may be asked the opposite way round: reverse it in the coding. If that is not the reason, it may measure something else and should be left out.'
    }
  }
};
