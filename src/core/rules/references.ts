import { isFamille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Lecture, RenvoiChamp } from '../lecture/types.ts';
import { findProche } from '../texte/proche.ts';

const QUOI: Record<string, string> = {
	fiches: 'aucune fiche',
	structures: 'aucune structure',
	acteurs: 'aucun acteur ressource',
	bibliographie: 'aucune référence bibliographique',
};

/** Every identifier written in a field exists; source keys are declared; communes exist. */
export function references(catalogue: Catalogue): Diagnostic[] {
	const connus = collectIds(catalogue);
	/** Lists that could not be read: they are reported, their users are not to blame. */
	const illisibles = new Set(
		catalogue.lectures.filter((l) => l.donnees === undefined).map((l) => `${l.collection}/${l.id}`),
	);
	return catalogue.lectures.flatMap((lecture) => {
		const cles = sourcesOf(lecture);
		return lecture.renvois.flatMap((renvoi): Diagnostic[] => {
			const { valeur, place } = renvoi;
			if (renvoi.genre === 'reference') return checkReference(lecture, renvoi, connus, illisibles);
			if (renvoi.genre === 'source' && cles && !cles.includes(valeur))
				return [
					createDiagnostic(
						'source-inconnue',
						{ valeur, proche: findProche(valeur, cles) },
						lecture.chemin,
						place,
					),
				];
			if (renvoi.genre === 'commune' && !catalogue.communes.has(valeur))
				return [createDiagnostic('commune-inconnue', { valeur }, lecture.chemin, place)];
			return [];
		});
	});
}

/** Ids of what exists, broken sheets included: a fault in one file must not accuse the others. */
function collectIds(catalogue: Catalogue): Map<string, Set<string>> {
	const connus = new Map<string, Set<string>>();
	const add = (collection: string, id: string): void => {
		const ids = connus.get(collection) ?? new Set();
		connus.set(collection, ids.add(id));
	};
	for (const { collection, id } of catalogue.lectures) {
		add(collection, id);
		if (isFamille(collection)) add('fiches', `${collection}/${id}`);
	}
	for (const [nom, entrees] of catalogue.vocabulaires)
		for (const id of entrees.keys()) add(`vocabulaires/${nom}`, id);
	return connus;
}

function checkReference(
	lecture: Lecture,
	renvoi: RenvoiChamp,
	connus: ReadonlyMap<string, Set<string>>,
	illisibles: ReadonlySet<string>,
): Diagnostic[] {
	const { collection, valeur, champ, place } = renvoi;
	const ids = connus.get(collection) ?? new Set<string>();
	const liste = collection.replace(
		/^vocabulaires\/(?:orientations|objectifs)$/,
		'vocabulaires/axes',
	);
	if (ids.size === 0 && illisibles.has(liste)) return [];
	const soi = collection === 'fiches' ? `${lecture.collection}/${lecture.id}` : lecture.id;
	if (valeur === soi && (collection === lecture.collection || collection === 'fiches'))
		return [createDiagnostic('reference-a-soi-meme', { champ }, lecture.chemin, place)];
	if (ids.has(valeur)) return [];
	const nom = collection.replace('vocabulaires/', '');
	const quoi = isFamille(collection)
		? NOMS_FAMILLES[collection].aucun
		: (QUOI[collection] ?? `aucune entrée de la liste « ${nom} »`);
	const proche = findProche(valeur, ids);
	const sinon = sayAttendu(liste, ids);
	return [
		createDiagnostic(
			'reference-inconnue',
			{ valeur, champ, quoi, proche, sinon },
			lecture.chemin,
			place,
		),
	];
}

const CITES_MAX = 12;

function sayAttendu(liste: string, ids: ReadonlySet<string>): string {
	if (!liste.startsWith('vocabulaires/'))
		return 'Vérifiez l’identifiant : c’est le nom du dossier ou du fichier.';
	return ids.size > 0 && ids.size <= CITES_MAX
		? `Valeurs possibles : ${[...ids].join(', ')}.`
		: `Les valeurs possibles sont les « id » de ${liste}.yaml.`;
}

function sourcesOf(lecture: Lecture): string[] | undefined {
	const donnees = lecture.donnees as { sources?: { cle: string }[] } | undefined;
	return donnees?.sources?.map((s) => s.cle);
}
