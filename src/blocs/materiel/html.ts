import { encadre } from '../definir-html.ts';
import { definition } from './definition.ts';

export const rendre = encadre(definition);
