import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Monde } from '../catalogue/monde.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { indexAdresses } from '../pages/adresses.ts';
import { hasFichier } from '../pages/fichiers.ts';
import { decodeAncre } from '../texte/adresses.ts';
import { findProche } from '../texte/proche.ts';

/** A link of a sheet's text leads to a page, to a place in it, or to a file, that exist. */
export function liens(catalogue: Catalogue, monde: Monde): Diagnostic[] {
	const adresses = indexAdresses(catalogue, monde);
	return catalogue.lectures.flatMap((lecture) => {
		const ici = `/${lecture.collection}/${lecture.id}/`;
		return lecture.renvois.flatMap((renvoi): Diagnostic[] => {
			if (renvoi.genre !== 'lien') return [];
			const { valeur, place } = renvoi;
			const [avant = '', ancre = ''] = valeur.split('#');
			const chemin = decode((avant.split('?')[0] ?? '') || ici);
			const page = chemin.endsWith('/') ? chemin : `${chemin}/`;
			const report = (proche: string | undefined, enPage: boolean): Diagnostic[] => {
				const params = { valeur, proche, ancre: enPage };
				return [createDiagnostic('lien-introuvable', params, lecture.chemin, place)];
			};
			if (!adresses.has(page))
				return hasFichier(catalogue, chemin)
					? []
					: report(findProche(chemin, adresses.list()), false);
			const cible = decodeAncre(ancre);
			const ancres = cible === '' ? undefined : adresses.ancresOf(page);
			if (!ancres || ancres.has(cible)) return [];
			const proche = findProche(cible, ancres);
			return report(proche && `#${proche}`, true);
		});
	});
}

function decode(chemin: string): string {
	try {
		return decodeURI(chemin);
	} catch {
		return chemin;
	}
}
