import { paragraphe } from '../../renderers/papier/papier.ts';
import { encadrer, type RenduPapier } from '../definir-papier.ts';
import { definition } from './definition.ts';

export const rendre: RenduPapier = ({ a, x }) =>
	encadrer('question', definition.affiche, a.theme, [
		...x,
		...(a.relance ? [paragraphe([`Relance\u00a0: ${a.relance}`], 'relance')] : []),
	]);
