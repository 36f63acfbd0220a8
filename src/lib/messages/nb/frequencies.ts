export const frequencies = {};
