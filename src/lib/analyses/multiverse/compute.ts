export { everyWay as compute } from '../every-way.ts';
