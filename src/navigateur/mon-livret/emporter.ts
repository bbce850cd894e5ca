/** What one takes away of a livret: a book, or one PDF. The heavy parts are loaded on demand. */
import { compte } from '../../core/texte/comptes.ts';
import { COULEUR_SANS_AXE } from '../../vues/identite/couleurs.ts';
import { saveFichier } from '../fichiers.ts';
import type { ChapitreLu } from './chapitres.ts';
import { nameFichier } from './partage.ts';

export interface Emport {
	titre: string;
	base: string;
	/** Public address of the site, without its final slash. */
	adresse: string;
	fiches: { ref: string; titre: string; phrase: string }[];
	/** Says in words how far it is. */
	say: (texte: string) => void;
}

const TYPES = { epub: 'application/epub+zip', pdf: 'application/pdf' };
const sayFiches = (n: number): string => compte(n, 'fiche');
const LICENCE = 'Licence CC BY-SA 4.0';

const save = (octets: Uint8Array, titre: string, extension: keyof typeof TYPES): void =>
	saveFichier(
		octets as Uint8Array<ArrayBuffer>,
		`${nameFichier(titre)}.${extension}`,
		TYPES[extension],
	);

const fetchOctets = async (url: string): Promise<Uint8Array | undefined> => {
	const reponse = await fetch(url);
	return reponse.ok ? new Uint8Array(await reponse.arrayBuffer()) : undefined;
};

/** Latest change of the chapters, as a date. */
export function modificationOf(chapitres: readonly ChapitreLu[]): string | undefined {
	return chapitres
		.flatMap((c) => c.modification ?? [])
		.sort()
		.at(-1);
}

export const sayJour = (quand: Date): string =>
	quand.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

export async function downloadEpub(
	emport: Emport,
	chapitres: readonly ChapitreLu[],
): Promise<string> {
	const { base, titre, adresse, fiches, say } = emport;
	say('Préparation du livre numérique…');
	const { buildEpub, listImages } = await import('../../renderers/epub/index.ts');
	const css = await fetch(`${base}/epub/livre.css`).then((r) => (r.ok ? r.text() : ''));
	const images = new Map<string, Uint8Array>();
	for (const chemin of new Set(chapitres.flatMap((c) => listImages(c.xhtml)))) {
		const octets = await fetchOctets(`${base}/${chemin}`);
		if (octets) images.set(chemin, octets);
	}
	const auteurs = [...new Set(chapitres.flatMap((c) => c.auteurs))];
	const modification = modificationOf(chapitres);
	const annee = modification ? `, ${modification.slice(0, 4)}` : '';
	const textes = new Map(chapitres.map((c) => [c.ref, c.xhtml]));
	const octets = buildEpub({
		titre,
		phrase: `Livret de ${sayFiches(chapitres.length)} choisies dans le commun Impulser.`,
		auteurs,
		modification,
		date: modification && sayJour(new Date(modification)),
		attribution: `«\u00a0${titre}\u00a0», ${auteurs.join(', ')}, Impulser${annee}. ${LICENCE}.`,
		adresse,
		couleur: COULEUR_SANS_AXE,
		parties: [
			{
				titre: '',
				chapitres: fiches.flatMap((f) => {
					const xhtml = textes.get(f.ref);
					return xhtml ? [{ ...f, xhtml }] : [];
				}),
			},
		],
		index: [],
		bibliographie: [],
		images,
		css,
	});
	save(octets, titre, 'epub');
	return `Livre numérique prêt\u00a0: ${sayFiches(chapitres.length)}.`;
}

/** Binds the ready PDFs of the sheets; one that is missing is said, and the others go on. */
export async function downloadPdf(emport: Emport): Promise<string> {
	const { base, titre, fiches, say } = emport;
	const pieces = [];
	const manquantes: string[] = [];
	for (const [i, fiche] of fiches.entries()) {
		say(`Fiche ${i + 1} sur ${fiches.length}\u00a0: chargement du PDF…`);
		const octets = await fetchOctets(`${base}/pdf/${fiche.ref}.pdf`).catch(() => undefined);
		if (octets) pieces.push({ ref: fiche.ref, titre: fiche.titre, octets });
		else manquantes.push(fiche.ref);
	}
	say('Assemblage des pages…');
	const { bindPdfs } = await import('./reliure/index.ts');
	const relie = await bindPdfs({
		titre,
		lignes: (n) => [`${sayFiches(n)} du commun Impulser, ${sayJour(new Date())}.`, `${LICENCE}.`],
		pieces,
		onPiece: (rang, total) => {
			say(`Assemblage des pages\u00a0: fiche ${rang} sur ${total}…`);
			return new Promise((suite) => setTimeout(suite));
		},
	});
	const titres = new Map(fiches.map((f) => [f.ref, f.titre]));
	const absentes = [...manquantes, ...relie.illisibles].map(
		(ref) => `«\u00a0${titres.get(ref)}\u00a0»`,
	);
	if (absentes.length === fiches.length)
		return 'Aucun PDF n’a pu être chargé. Réessayez plus tard, ou imprimez le livret\u00a0: le navigateur sait aussi enregistrer en PDF.';
	save(relie.octets, titre, 'pdf');
	return [
		`PDF prêt\u00a0: ${relie.pages} pages.`,
		absentes.length > 0 &&
			`Sans PDF pour le moment, donc absentes du document\u00a0: ${absentes.join(', ')}.`,
		!relie.balise &&
			'Ce PDF n’est pas balisé pour les lecteurs d’écran\u00a0: cette page et les PDF d’origine sont les versions accessibles.',
	]
		.filter(Boolean)
		.join(' ');
}
