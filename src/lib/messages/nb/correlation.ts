export const correlation = {};
