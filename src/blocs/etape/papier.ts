import { sayPrecision } from '../../vues/fiche/phrases.ts';
import { encadrer, type RenduPapier } from '../definir-papier.ts';
import { definition } from './definition.ts';

export const rendre: RenduPapier = ({ a, x }) => {
	const precision = sayPrecision(a);
	return {
		...encadrer('etape', definition.affiche, a.titre, x),
		...(precision ? { precision } : {}),
	};
};
