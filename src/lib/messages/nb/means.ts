export const means = {};
