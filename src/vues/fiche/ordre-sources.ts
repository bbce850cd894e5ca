/** Sources are numbered as a reader meets them: what is said at a glance first, then the sections in their order. */
import { type Arbre, visitArbre } from '../../core/arbre.ts';
import type { VueContenu, VueSection, VueTexte } from './vue.ts';

/** The numbers called at a glance and by these sections, each once, in the order of reading. */
export function listAppelsOf(
	essentiel: readonly { valeurs: readonly VueTexte[] }[],
	sections: readonly VueSection[],
	numeros: ReadonlyMap<string, number>,
): number[] {
	const contenus = sections.flatMap((s) => s.contenus);
	const appels = [
		...essentiel.flatMap((ligne) => ligne.valeurs.map((v) => v.source)),
		...contenus.flatMap((c) => appelsOf(c, numeros)),
	];
	return [...new Set(appels.filter((n) => n !== undefined))];
}

function appelsOf(c: VueContenu, numeros: ReadonlyMap<string, number>): (number | undefined)[] {
	switch (c.genre) {
		case 'arbre':
			return appelsDeLArbre(c.arbre, numeros);
		case 'paragraphes':
			return c.textes.map((t) => t.source);
		case 'liste':
		case 'coches':
			return c.elements.map((e) => e.source);
		case 'definitions':
			return c.entrees.map((e) => e.source);
		case 'conducteur':
			return c.moments.flatMap(({ textes }) => textes.map((t) => t.source));
		case 'graphique':
		case 'inconnu':
			return [c.source];
		default:
			return [];
	}
}

/** The call of a frame comes after its text. */
function appelsDeLArbre(arbre: Arbre, numeros: ReadonlyMap<string, number>): number[] {
	const appels: number[] = [];
	visitArbre(arbre, (noeud) => {
		if (noeud.type !== 'bloc') return;
		const numero = numeros.get(noeud.attributs.cle ?? noeud.attributs.source ?? '');
		if (numero !== undefined) appels.push(numero);
	});
	return appels;
}
