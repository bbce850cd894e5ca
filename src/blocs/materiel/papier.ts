import { encadre } from '../definir-papier.ts';
import { definition } from './definition.ts';

export const rendre = encadre(definition);
