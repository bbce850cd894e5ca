/** What is published, and the file that the answers make, read among it. */
import { buildCatalogue } from '../../core/catalogue/build-catalogue.ts';
import type { Catalogue, Commune } from '../../core/catalogue/catalogue.ts';
import type { FichierVoisin } from '../../core/corps/index.ts';
import { parseAnnexe, parseFiche } from '../../core/lecture/lecture.ts';
import type { Lecture } from '../../core/lecture/types.ts';
import { type CatalogueLeger, restoreLectures } from '../../formulaire/catalogue-leger.ts';
import { findAncres } from '../../vues/fiche/ancres.ts';
import { addCommunes, communeOf } from './communes.ts';
import type { Fichier, Saisie } from './verification.ts';

/** What is published: the readings, and the pages that the site makes of them. */
export interface Publie {
	lectures: Lecture[];
	adresses: string[];
}

let leger: Promise<Publie> | undefined;

/** Fetched once; asked for again after a failure. */
export function loadPublie(base: string): Promise<Publie> {
	leger ??= fetch(`${base}/contribuer/catalogue.json`).then(async (reponse) => {
		if (!reponse.ok) throw new Error(`catalogue : ${reponse.status}`);
		const lu = (await reponse.json()) as CatalogueLeger;
		addCommunes(lu.communes);
		return { lectures: restoreLectures(lu), adresses: lu.adresses };
	});
	leger.catch(() => {
		leger = undefined;
	});
	return leger;
}

/** Codes of the communes that a reading names. */
export const communesOf = (lecture: Lecture): string[] =>
	lecture.renvois.flatMap((r) => (r.genre === 'commune' ? [r.valeur] : []));

/** The reading of the file that the answers make. */
export function parse(fichier: Fichier, saisie: Saisie, lectures: readonly Lecture[]): Lecture {
	const [, collection = '', id = ''] = fichier.chemin.replace(/\.yaml$/, '').split('/');
	const connue = lectures.find((l) => l.collection === collection && l.id === id);
	const noms = saisie.corrige ? (connue?.fichiers ?? []) : [];
	const entree = {
		collection: saisie.schema,
		id,
		chemin: fichier.chemin,
		octets: new TextEncoder().encode(fichier.texte),
		voisins: new Map(noms.map((nom) => [nom, toVoisin(nom)])),
	};
	return saisie.schema === 'commentaires' ? parseAnnexe(entree) : parseFiche(entree);
}

/** The files beside a sheet are known to be there: they were checked when the site was built. */
function toVoisin(nom: string): FichierVoisin {
	const signatures: Record<string, string> = {
		png: '\x89PNG',
		jpg: '\xff\xd8\xff',
		jpeg: '\xff\xd8\xff',
		svg: '<svg xmlns=',
		webp: 'RIFF\0\0\0\0WEBP',
		avif: '\0\0\0\0ftypavif',
	};
	const signature = signatures[nom.split('.').at(-1) ?? ''] ?? '';
	const debut = Uint8Array.from(signature, (c) => c.charCodeAt(0));
	return { nom, taille: debut.length, debut };
}

/** The whole commons as it would be with that reading. */
export function join(lecture: Lecture, { lectures, adresses }: Publie): Catalogue {
	const autres = lectures.filter((l) => l.chemin !== lecture.chemin);
	return buildCatalogue([...autres, lecture], {
		communeOf: (code: string): Commune | undefined => communeOf(code),
		datesOf: () => undefined,
		diagnostics: [],
		adresses,
		// The other sheets come without their text: where a link may lead inside them is not known here.
		ancresOf: (catalogue, page) =>
			page === `/${lecture.collection}/${lecture.id}/` ? findAncres(catalogue, page) : undefined,
	});
}
