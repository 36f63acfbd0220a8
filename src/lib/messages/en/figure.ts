/** What can be set by hand of any figure. */
export const figure = {
  heading: 'Figure',
  fields: {
    title: {
      label: 'Title',
      help: 'Stands instead of the finding, and does not follow the numbers when they change. Clear it to have the finding back.'
    },
    order: {
      label: 'Order',
      help: 'Of the figure and the tables of this cell. The numbers are the same.',
      options: { data: 'As in the data', value: 'By value', reversed: 'Reversed' }
    },
    colours: {
      label: 'Colours',
      help: 'Colour-blind readers can tell all three apart, and greys survive black and white print.',
      options: { house: 'As elsewhere', 'violet-green': 'Violet and green', grey: 'Greys' }
    },
    mark: {
      label: 'Bars and dots',
      help: 'One colour for all that is not a scale.',
      options: { own: 'As elsewhere', blue: 'Blue', teal: 'Teal', violet: 'Violet', ochre: 'Ochre' }
    },
    series: {
      label: 'Colours one by one',
      help: 'A colour of its own for an answer or a line. All can be read in light and dark and on paper.',
      options: {
        own: 'As elsewhere',
        blue: 'Blue',
        teal: 'Teal',
        green: 'Green',
        violet: 'Violet',
        ochre: 'Ochre',
        grey: 'Grey',
        ink: 'As the text',
        'pale-blue': 'Pale blue',
        'pale-green': 'Pale green',
        'pale-violet': 'Pale violet',
        'pale-ochre': 'Pale ochre',
        'pale-grey': 'Pale grey'
      },
      back: 'Back to the colours as elsewhere'
    },
    values: { label: 'Show the values', help: 'The numbers still stand in the table, and appear when you point.' },
    labels: {
      label: 'Names of variables',
      help: 'A name that is used in this cell only. Clear it to have the name of the codebook back.'
    }
  }
};
