import { describe, expect, it } from 'vitest';
import { readDataPackage } from '#lib/data/package.ts';

const minimal = {
  name: 'test',
  title: 'Prøve',
  resources: [{ path: 'data.csv', schema: { fields: [{ name: 'x', type: 'integer' }] } }]
};

function withField(field: object): unknown {
  return { ...minimal, resources: [{ path: 'data.csv', schema: { fields: [{ name: 'x', ...field }] } }] };
}

function withOwn(own: object): unknown {
  return { ...minimal, drivkraft: own };
}

describe('readDataPackage', () => {
  it('reads a package that knows nothing of Drivkraft', () => {
    expect(readDataPackage(minimal)).toEqual({
      name: 'test',
      path: 'data.csv',
      codebook: {
        title: 'Prøve',
        note: null,
        variables: [
          { name: 'x', label: 'x', level: 'interval', categories: [], missing: [], role: 'none', driverGroup: null }
        ],
        driverGroups: [],
        invited: null
      },
      codings: { '': [] },
      defaultCoding: ''
    });
  });

  it('takes level, categories and missing values from the Table Schema alone', () => {
    const { codebook } = readDataPackage(
      withField({
        type: 'string',
        title: 'Grad',
        categories: ['liten', { value: 'stor', label: 'i stor grad' }],
        categoriesOrdered: true,
        missingValues: ['', { value: '-99', label: 'vet ikke' }]
      })
    );
    expect(codebook.variables[0]).toEqual({
      name: 'x',
      label: 'Grad',
      level: 'ordinal',
      categories: [
        { value: 'liten', label: 'liten' },
        { value: 'stor', label: 'i stor grad' }
      ],
      missing: [
        { value: '', kind: 'no-answer', label: '' },
        { value: '-99', kind: 'user-missing', label: 'vet ikke' }
      ],
      role: 'none',
      driverGroup: null
    });
  });

  it.each([
    [null, 'datapackage.json: resources requires a list (got nothing)'],
    [{ ...minimal, resources: [] }, 'readDataPackage requires a package with one resource (got 0)'],
    [{ ...minimal, name: 7 }, 'datapackage.json: name requires a text (got 7)'],
    [
      withField({ drivkraft: { role: 'boss' } }),
      'datapackage.json: resources[0]: schema: fields[0]: drivkraft: role requires one of none, outcome, driver, group (got "boss")'
    ],
    [
      withOwn({ invited: { variable: 'y', counts: {} } }),
      'datapackage.json: drivkraft: invited: variable requires one of x (got "y")'
    ],
    [
      withOwn({ invited: { variable: 'x', counts: { a: -1 } } }),
      'datapackage.json: drivkraft: invited: counts: a requires a whole number (got -1)'
    ],
    [withOwn({ codings: [] }), 'datapackage.json: drivkraft: codings requires an object (got [])']
  ])('refuses a package by the place that is wrong (%#)', (json, message) => {
    expect(() => readDataPackage(json)).toThrow(new RangeError(message));
  });
});
