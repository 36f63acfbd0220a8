export { waysFields as fields, type WaysAsked as MultiverseSpec } from '../ways.ts';
