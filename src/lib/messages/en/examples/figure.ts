/** Of what can be set by hand of any figure. */
export const figure = {
  title: 'Write what the reader should remember: “Kindergartens have come furthest”.',
  order: 'By value, municipality 6 comes first with 5.00, and municipality 3 last with 3.38.',
  colours: 'Choose “Greys” when the report will be printed in black and white.',
  mark: 'Choose the colour that the rest of the report has.',
  series: 'Give “to a large extent” green in each figure that has it.',
  values: 'Turn it off when the figure goes on a slide and its shape is the point.',
  labels: 'Call “Plan with goals and roles” just “Plan”.'
};
