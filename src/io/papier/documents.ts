/** The papers that go with a sheet, printed and to edit: which there are, and what each is made of. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { renderDocument } from '../../renderers/papier/document.ts';
import type { VueDocument } from '../../vues/documents/document.ts';
import { listDocuments } from '../../vues/documents/index.ts';
import type { VueFiche, VueTelechargement } from '../../vues/fiche/vue.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { digestValeur } from '../construction/empreintes.ts';
import { sayPied } from './donnees-odt.ts';
import { buildDonneesFeuille, buildOptionsPapier } from './donnees-pdf.ts';
import { findImpression } from './impressions-du-site.ts';

/** A paper of a sheet, and the files that were made of it. */
export interface DocumentFait {
	document: VueDocument;
	pdf?: VueTelechargement;
	odt?: VueTelechargement;
}

const cheminOf = (format: 'pdf' | 'odt', ref: string, id: string): string =>
	`/${format}/${ref}/${id}.${format}`;

/** In development nothing is printed: they have no files. */
export const listFaits = ({ catalogue }: Site, fiche: Fiche): DocumentFait[] =>
	listDocuments(catalogue, fiche).map((document) => {
		const find = (format: 'pdf' | 'odt') => {
			const href = cheminOf(format, fiche.ref, document.id);
			const fichier = findImpression(href);
			return fichier ? { [format]: { href, ...fichier } } : {};
		};
		return { document, ...find('pdf'), ...find('odt') };
	});

interface Matiere {
	/** Path from the root of the site. */
	chemin: string;
	/** Digest of what it shows. */
	vue: string;
	modele: 'feuille' | 'document-odt';
	/** How many it must have; any, without it. */
	pages?: number;
	write: () => string;
}

export function listMatieres({ catalogue }: Site, fiche: Fiche, vue: VueFiche): Matiere[] {
	const pied = sayPied(vue);
	return listDocuments(catalogue, fiche).flatMap((document): Matiere[] => {
		const { titre, auteurs, page } = vue;
		const digest = digestValeur([document, titre, auteurs, page, pied, adresseSite()]);
		const render = () => renderDocument(document, vue, buildOptionsPapier([]), pied);
		return [
			{
				chemin: cheminOf('pdf', fiche.ref, document.id),
				vue: `feuille-${digest}`,
				modele: 'feuille',
				...(document.feuille?.genre === 'affiche' ? { pages: 1 } : {}),
				write: () => buildDonneesFeuille(render()),
			},
			{
				chemin: cheminOf('odt', fiche.ref, document.id),
				vue: `document-odt-${digest}`,
				modele: 'document-odt',
				write: () => JSON.stringify({ feuille: render(), pied }),
			},
		];
	});
}
