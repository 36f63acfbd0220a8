export type { Choice, ChoiceName, EveryWay as MultiverseResult, Method, OfChoice, Tally, Way } from '../ways.ts';
