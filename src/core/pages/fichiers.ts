/** The files of the site that a text may offer: each is there in every complete build, at an address that lasts. */
import { FAMILLES, isFamille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { DOSSIER_DONNEES } from '../donnees/contexte.ts';

/** Whether the site publishes that file: the feeds, which ask for a public address, are left to their page. */
export function hasFichier(catalogue: Catalogue, chemin: string): boolean {
	return AUTRES.has(chemin) || isDUneFiche(catalogue, chemin);
}

const AUTRES = new Set([
	// A comment is typed in the browser or in YAML: it has no model to fill in.
	...FAMILLES.map((famille) => `/contribuer/modeles/${NOMS_FAMILLES[famille].genre}.odt`),
	'/enregistrer/accord.odt',
	'/donnees/commentaires.json',
	'/impulser.zip',
	...['index', 'commun', 'fiches', 'changements'].map((nom) => `${DOSSIER_DONNEES}${nom}.json`),
	`${DOSSIER_DONNEES}carte.geojson`,
]);

/** Beside the page of a sheet: its own text and what it offers. Under `/pdf/`: its two papers. */
const VOISIN = /^\/([a-z]+)\/([a-z0-9-]+)\/([^/]+)$/;
const PAPIER = /^\/pdf\/([a-z]+)\/(?:recto-verso\/)?([a-z0-9-]+)\.pdf$/;

function isDUneFiche({ lectures }: Catalogue, chemin: string): boolean {
	const [, famille, id, nom] = PAPIER.exec(chemin) ?? VOISIN.exec(chemin) ?? [];
	if (!isFamille(famille)) return false;
	const lecture = lectures.find((l) => l.collection === famille && l.id === id);
	return (
		lecture !== undefined &&
		(nom === undefined || nom === 'fiche.mdx' || lecture.fichiers.includes(nom))
	);
}
