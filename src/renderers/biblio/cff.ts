/** CITATION.cff 1.2.0, which forges and Zenodo read to say how the whole is cited: https://citation-file-format.github.io/ */
import { stringify } from 'yaml';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { LICENCE, NOM, PROMESSE } from '../../vues/mots.ts';

export interface Parution {
	/** Public address of the site. */
	adresse?: string | undefined;
	/** The day of the last change. */
	date?: string | undefined;
}

/** The file. The one of the repository has neither address nor date: it would change with every sheet. */
export function renderCff({ structures }: Catalogue, { adresse, date }: Parution = {}): string {
	const fondatrices = [...structures.values()].filter(({ donnees }) => donnees.role !== 'autre');
	return stringify(
		{
			'cff-version': '1.2.0',
			message: `Pour citer tout le commun. Chaque fiche donne sa propre mention. Licence ${LICENCE}.`,
			type: 'dataset',
			title: `${NOM}\u00a0: ${PROMESSE.charAt(0).toLowerCase()}${PROMESSE.slice(1)}`,
			authors: fondatrices.map(({ donnees }) => ({
				name: donnees.nom,
				...(donnees.site ? { website: donnees.site } : {}),
			})),
			...(adresse ? { url: `${adresse}/` } : {}),
			...(date ? { 'date-released': date } : {}),
			license: LICENCE_DONNEES.id,
			keywords: ['résilience locale', 'communes rurales', 'participation', 'éducation populaire'],
		},
		{ lineWidth: 0 },
	);
}
