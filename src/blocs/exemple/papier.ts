import { type Contexte, renderAppel, renderLien } from '../../renderers/papier/contexte.ts';
import { type BlocPapier, paragraphe } from '../../renderers/papier/papier.ts';
import { encadrer, type RenduPapier } from '../definir-papier.ts';
import { definition } from './definition.ts';

export const rendre: RenduPapier = ({ a, x, source, commune }, contexte) =>
	encadrer('exemple', definition.affiche, a.titre, [
		...lieu(commune, contexte),
		...x,
		...ligneSource(source, contexte),
	]);

function lieu(code: string | undefined, contexte: Contexte): BlocPapier[] {
	const commune = code === undefined ? undefined : contexte.vue.communes[code];
	if (!commune) return [];
	const x = renderLien(commune.href, [commune.texte], contexte);
	return [paragraphe([{ i: 'fort', x }])];
}

function ligneSource(source: number | undefined, contexte: Contexte): BlocPapier[] {
	return source === undefined
		? []
		: [paragraphe(['Source\u00a0: ', ...renderAppel(source, contexte)], 'precision')];
}
