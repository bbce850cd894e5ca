/** What has been printed and can be downloaded: the build hands it to the pages, as the catalogue. */
import { statSync } from 'node:fs';
import { FORMATS_AFFICHES, nameAffiches } from '../../vues/affiches/formats.ts';
import { FICHIERS_PAPIERS, type PapierDuCommun } from '../../vues/commun/papier.ts';
import { FICHIERS_RAPPORT } from '../../vues/commun/rapport.ts';
import type { AEmporter, VueFiche, VueTelechargement } from '../../vues/fiche/vue.ts';
import type { LivretImprime } from '../../vues/listes/volumes.ts';
import { publieOf } from '../contenu/images/index.ts';

export interface Fichier {
	octets: number;
	/** PDF only. */
	pages?: number;
}

const CLE = Symbol.for('impulser.impressions');
const global = globalThis as { [CLE]?: ReadonlyMap<string, Fichier> };

/** By path from the root of the site: `/pdf/outils/enquete-collective.pdf`. */
export function shareImpressions(fichiers: ReadonlyMap<string, Fichier>): void {
	global[CLE] = fichiers;
}

/** A file that the build has made, or undefined: in development nothing is printed. */
export function findImpression(chemin: string): Fichier | undefined {
	return global[CLE]?.get(chemin);
}

const withFichier = (href: string): VueTelechargement[] => {
	const fichier = findImpression(href);
	return fichier ? [{ href, ...fichier }] : [];
};

/** What a sheet gives to take away: what was made of it, and the documents beside it. */
export function findAEmporter({
	ref,
	joints,
	documents,
}: Pick<VueFiche, 'ref' | 'joints' | 'documents'>): AEmporter {
	const [famille, id] = ref.split('/');
	const faits = {
		entier: `/pdf/${ref}.pdf`,
		rectoVerso: `/pdf/${famille}/recto-verso/${id}.pdf`,
		texte: `/odt/${ref}.odt`,
		deroule: `/odt/${famille}/deroule/${id}-deroule.odt`,
	};
	const presents = Object.entries(faits).flatMap(([nom, href]) =>
		withFichier(href).map((fichier) => [nom, fichier] as const),
	);
	const affiches = FORMATS_AFFICHES.flatMap(({ id: format, titre }) =>
		withFichier(nameAffiches(ref, format)).map((fichier) => ({ titre, ...fichier })),
	);
	const poses = joints.map((joint) => ({ ...joint, octets: statSync(publieOf(joint.href)).size }));
	return {
		...Object.fromEntries(presents),
		affiches,
		joints: poses,
		documents: documents.map(({ id, ...document }) => {
			const [pdf] = withFichier(`/pdf/${ref}/${id}.pdf`);
			const [odt] = withFichier(`/odt/${ref}/${id}.odt`);
			return { ...document, ...(pdf ? { pdf } : {}), ...(odt ? { odt } : {}) };
		}),
	};
}

/** The files of a livret that exist: its documents on paper, one or several, and its book. */
export function findLivret({ livret, volumes }: LivretImprime): {
	pdfs: (VueTelechargement & { rang?: string })[];
	epub?: VueTelechargement;
} {
	const [epub] = withFichier(`/epub/${livret.id}.epub`);
	const pdfs = volumes.flatMap(({ id, rang }) =>
		withFichier(`/pdf/livrets/${id}.pdf`).map((pdf) => (rang ? { ...pdf, rang } : pdf)),
	);
	return { pdfs, ...(epub ? { epub } : {}) };
}

const findFaits = <N extends string>(
	fichiers: Readonly<Record<N, string>>,
): Partial<Record<N, VueTelechargement>> =>
	Object.fromEntries(
		Object.entries<string>(fichiers).flatMap(([nom, href]) =>
			withFichier(href).map((fichier) => [nom, fichier] as const),
		),
	) as Partial<Record<N, VueTelechargement>>;

/** The papers of the commons that exist. */
export const findPapiersDuCommun = (): Partial<Record<PapierDuCommun, VueTelechargement>> =>
	findFaits(FICHIERS_PAPIERS);

/** The report on paper and as a book, where they exist. */
export const findRapport = (): Partial<Record<keyof typeof FICHIERS_RAPPORT, VueTelechargement>> =>
	findFaits(FICHIERS_RAPPORT);
