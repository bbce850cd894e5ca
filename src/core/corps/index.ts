/** From the body of a sheet to the tree every renderer reads: an allow-list, all faults reported. */
import type { Root } from 'mdast';
import { createDiagnostic } from '../diagnostics.ts';
import { countPoints, placeAt } from '../lecture/places.ts';
import { convertContenus } from './contenus.ts';
import type { Contexte, Corps, FichierVoisin } from './contexte.ts';
import { convertLignes } from './lignes.ts';
import { walkNoeuds } from './marche.ts';
import { parseMarkdown } from './markdown.ts';
import { reportPerdus } from './perdus.ts';

export type { Corps, FichierVoisin, Passage, Renvoi } from './contexte.ts';

/** Reads a body. `premiereLigne` is its line in the file, so that places are those of the file. */
export function parseCorps(
	corps: string,
	premiereLigne: number,
	fichier: string,
	page: string,
	voisins: ReadonlyMap<string, FichierVoisin>,
): Corps {
	const lu = parseMarkdown(corps, premiereLigne, fichier);
	const resultat: Corps = {
		arbre: { contenu: [], notes: [] },
		renvois: [],
		passages: [],
		fichiers: [],
		images: [],
		diagnostics: lu.diagnostics,
	};
	if (!lu.arbre) return resultat;
	const base = { fichier, page, source: corps, voisins };
	const contexte = createContexte(lu.arbre, resultat, base, premiereLigne - 1);
	resultat.arbre.contenu = convertContenus(lu.arbre.children, contexte);
	for (const note of contexte.notes.values())
		resultat.arbre.notes[note.numero - 1] = convertContenus(note.noeud.children, contexte);
	resultat.arbre.notes = resultat.arbre.notes.map((n) => n ?? []);
	return resultat;
}

function createContexte(
	racine: Root,
	corps: Corps,
	base: Pick<Contexte, 'fichier' | 'page' | 'source' | 'voisins'>,
	lignesAvant: number,
): Contexte {
	const lignes = base.source.split('\n');
	const contexte: Contexte = {
		...base,
		corps,
		definitions: new Map(),
		notes: new Map(),
		ids: new Set(),
		niveau: 1,
		contenus: (noeuds) => convertContenus(noeuds, contexte),
		lignes: (noeuds) => convertLignes(noeuds, contexte),
		placeOf: (noeud) => {
			if (typeof noeud === 'number') {
				const place = placeAt(base.source, noeud);
				return { ...place, ligne: place.ligne + lignesAvant };
			}
			const { line, column } = noeud.position?.start ?? { line: 1, column: 1 };
			const avant = lignes[line - 1]?.slice(0, column - 1) ?? '';
			return { ligne: line + lignesAvant, colonne: countPoints(avant) + 1 };
		},
		report: (id, params, noeud) =>
			corps.diagnostics.push(createDiagnostic(id, params, base.fichier, contexte.placeOf(noeud))),
	};
	collectDefinitions(racine, contexte);
	reportPerdus(racine, contexte);
	return contexte;
}

function collectDefinitions(racine: Root, contexte: Contexte): void {
	const appels: string[] = [];
	for (const noeud of walkNoeuds(racine)) {
		if (noeud.type === 'definition' && !contexte.definitions.has(noeud.identifier))
			contexte.definitions.set(noeud.identifier, noeud.url);
		if (noeud.type === 'footnoteDefinition' && !contexte.notes.has(noeud.identifier))
			contexte.notes.set(noeud.identifier, { numero: 0, noeud });
		if (noeud.type === 'footnoteReference') appels.push(noeud.identifier);
	}
	let numero = 0;
	for (const identifiant of appels) {
		const note = contexte.notes.get(identifiant);
		if (note && note.numero === 0) note.numero = ++numero;
	}
	for (const [cle, note] of contexte.notes) if (note.numero === 0) contexte.notes.delete(cle);
}
