import { version as ofPackage } from '../../../package.json';

/** The version of this program. */
export const version: string = ofPackage;
