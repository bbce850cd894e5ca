import { renderAppel } from '../../renderers/papier/contexte.ts';
import { paragraphe } from '../../renderers/papier/papier.ts';
import { encadrer, type RenduPapier } from '../definir-papier.ts';
import { ACCORDS } from './definition.ts';

export const rendre: RenduPapier = ({ a, x, source }, contexte) => {
	const accord = ACCORDS[a.accord as keyof typeof ACCORDS];
	return encadrer('temoignage', '', undefined, [
		{ b: 'citation', x },
		paragraphe([`— ${a.qui}`, ...renderAppel(source, contexte), ` ${accord}`], 'signature'),
	]);
};
