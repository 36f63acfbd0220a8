export const notebook = {};
