/** What has been printed and can be downloaded: the build hands it to the pages, as the catalogue. */
import type { VueTelechargement } from '../../vues/fiche/vue.ts';
import type { LivretImprime } from '../../vues/listes/volumes.ts';

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

/** The PDFs of a sheet that exist: whole, then two pages. */
export function findPdfs(ref: string): {
	entier?: VueTelechargement;
	rectoVerso?: VueTelechargement;
} {
	const [famille, id] = ref.split('/');
	const [entier] = withFichier(`/pdf/${ref}.pdf`);
	const [rectoVerso] = withFichier(`/pdf/${famille}/recto-verso/${id}.pdf`);
	return { ...(entier ? { entier } : {}), ...(rectoVerso ? { rectoVerso } : {}) };
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
