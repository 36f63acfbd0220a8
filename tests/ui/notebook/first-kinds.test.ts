import { expect, test } from 'vitest';
import { openingKinds } from '#lib/ui/notebook/learn-kinds.ts';
import { TEMPLATES } from '#lib/ui/shipped.ts';
import { shippedSource } from '../../syntax/notebooks.ts';

test.each(Object.entries(TEMPLATES))(
  'what is fetched beforehand for %s is what its first screen needs',
  async (id, { dataset, first }) => {
    const { notebook } = await shippedSource(dataset, id.slice(dataset.length + 1));
    const kindsOf = (room: number) => [...new Set(openingKinds(notebook, room))];
    expect(first).toEqual(kindsOf(2));
    expect(first.slice(0, 1)).toEqual(kindsOf(1));
  }
);
