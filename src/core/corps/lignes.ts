/** What stands inside a sentence: text, emphasis, links, images, calls. */
import type { Definition, Nodes } from 'mdast';
import type { AppelNote, Bloc, Ligne } from '../arbre.ts';
import { toTexte } from '../arbre.ts';
import { JOINT_OCTETS_MAX } from '../lecture/images.ts';
import {
	decodeAncre,
	findHoteTrompeur,
	hasSignature,
	hostOf,
	isImage,
	isJoint,
	parseImage,
	parseLien,
} from '../texte/adresses.ts';
import { findProche, toSlug } from '../texte/proche.ts';
import { applyTypographie } from '../texte/typographie.ts';
import { placeAppels } from './appels.ts';
import { convertBloc, isJsx } from './blocs.ts';
import { type Contexte, checkEntites, noteContacts, refuse, sourceOf } from './contexte.ts';

/** Inline content; what is refused is reported and left out. */
export function convertLignes(noeuds: readonly Nodes[], contexte: Contexte): Ligne[] {
	return placeAppels(noeuds.flatMap((noeud) => convertLigne(noeud, contexte) ?? []));
}

function convertLigne(noeud: Nodes, contexte: Contexte): Ligne | Ligne[] | undefined {
	switch (noeud.type) {
		case 'text':
			checkAppels(noeud, contexte);
			checkEntites(noeud.value, contexte, noeud);
			noteContacts(noeud.value, contexte, noeud);
			return { type: 'texte', valeur: applyTypographie(noeud.value.replaceAll('\n', ' ')) };
		case 'strong':
			return { type: 'fort', enfants: contexte.lignes(noeud.children) };
		case 'emphasis':
			return { type: 'italique', enfants: contexte.lignes(noeud.children) };
		case 'delete':
			return { type: 'barre', enfants: contexte.lignes(noeud.children) };
		case 'inlineCode':
			return { type: 'code-ligne', valeur: noeud.value };
		case 'break':
			return { type: 'saut' };
		case 'link':
			return convertLien(noeud, noeud.url, contexte);
		case 'linkReference':
			return convertLien(noeud, contexte.definitions.get(noeud.identifier) ?? '', contexte);
		case 'image':
			return convertImage(noeud.url, noeud.alt, contexte, noeud);
		case 'imageReference':
			return convertImage(
				contexte.definitions.get(noeud.identifier) ?? '',
				noeud.alt,
				contexte,
				noeud,
			);
		case 'footnoteReference':
			return convertAppel(noeud.identifier, contexte);
		default:
			if (isJsx(noeud)) return convertBloc(noeud, contexte) as Bloc<Ligne> | undefined;
			refuse(noeud, contexte);
			return undefined;
	}
}

function convertAppel(identifiant: string, contexte: Contexte): AppelNote {
	const note = contexte.notes.get(identifiant);
	const repete = note?.appelee === true;
	if (note) note.appelee = true;
	return { type: 'appel-note', numero: note?.numero ?? 0, ...(repete ? { repete } : {}) };
}

const APPELS = /(?<!\\)\[(\^[^\]\s]+)\]|(?<!\\)\[[^\][]+\]\[([^\][]+)\]/g;

/** An undefined footnote or reference stays plain text for the parser: it would look broken. */
function checkAppels(noeud: Extract<Nodes, { type: 'text' }>, contexte: Contexte): void {
	const debut = noeud.position?.start.offset ?? 0;
	for (const appel of sourceOf(noeud, contexte).matchAll(APPELS))
		contexte.report(
			'note-introuvable',
			{ valeur: appel[1] ?? appel[2] ?? '' },
			debut + appel.index,
		);
}

/** The address as it may be used, or undefined once it is reported. */
function checkAdresse(url: string, contexte: Contexte, noeud: Nodes): string | undefined {
	const href = parseLien(url, contexte.page);
	if (href === undefined) contexte.report('lien-interdit', { valeur: url }, noeud);
	return href;
}

/** An address given apart: that of an image is told where the image is. */
export function checkDefinition(noeud: Definition, contexte: Contexte): void {
	const { url } = noeud;
	const image = /^\.\/[^/]+$/.test(url) && isImage(url.toLowerCase());
	if (!image) checkAdresse(url, contexte, noeud);
}

function convertLien(
	noeud: Extract<Nodes, { type: 'link' | 'linkReference' }>,
	url: string,
	contexte: Contexte,
): Ligne | Ligne[] {
	const enfants = contexte.lignes(noeud.children);
	const href =
		noeud.type === 'link' ? checkAdresse(url, contexte, noeud) : parseLien(url, contexte.page);
	if (href === undefined) return enfants;
	if (/^(?:mailto|tel):/i.test(href)) noteContacts(href.replace(/^\w+:/, ''), contexte, noeud);
	const dit = toTexte(enfants).trim();
	if (dit === '') contexte.report('lien-sans-texte', { valeur: url }, noeud);
	const hote = findHoteTrompeur(dit, href);
	if (hote) contexte.report('lien-trompeur', { valeur: hote, vers: hostOf(href) ?? href }, noeud);
	if (href.startsWith('#')) {
		const ancre = `#${toSlug(decodeAncre(href.slice(1)))}`;
		contexte.corps.renvois.push({ genre: 'lien', valeur: ancre, place: contexte.placeOf(noeud) });
		return { type: 'lien', href: ancre, enfants };
	}
	const voisin = href.startsWith(contexte.page) ? href.slice(contexte.page.length) : '';
	if (/^[^/?#]+\.[a-z0-9]+$/i.test(voisin)) {
		if (!isJoint(voisin))
			contexte.report('fichier-inattendu', { valeur: voisin, attendu: A_TELECHARGER }, noeud);
		else if (contexte.voisins.has(voisin)) addFichier(voisin, contexte, noeud);
		else
			contexte.report(
				'fichier-introuvable',
				{ valeur: voisin, proche: findProche(voisin, contexte.voisins.keys()) },
				noeud,
			);
	} else if (/^(?:\/|https?:)/.test(href)) {
		const genre = href.startsWith('/') ? 'lien' : 'adresse';
		contexte.corps.renvois.push({ genre, valeur: href, place: contexte.placeOf(noeud) });
	}
	return { type: 'lien', href, enfants };
}

/** A file of the folder, shown or offered: an image is what its name says, another can be fetched. */
function addFichier(nom: string, contexte: Contexte, noeud: Nodes): void {
	contexte.corps.fichiers.push(nom);
	const voisin = contexte.voisins.get(nom);
	if (voisin && !isImage(nom) && voisin.taille > JOINT_OCTETS_MAX)
		contexte.report('fichier-joint-enorme', { valeur: nom, octets: voisin.taille }, noeud);
	if (!voisin || !isImage(nom)) return;
	if (!hasSignature(nom, voisin.debut)) contexte.report('image-illisible', { valeur: nom }, noeud);
	else contexte.corps.images.push({ nom, place: contexte.placeOf(noeud) });
}

const A_TELECHARGER =
	'Un fichier à télécharger est un document (.odt, .ods, .csv, .pdf…), une image, un son ou un .zip, en minuscules sans accent.';

/** An image of the folder: known name, known first bytes, alternative text. */
function convertImage(
	url: string,
	alt: string | null | undefined,
	contexte: Contexte,
	noeud: Nodes,
): Ligne | undefined {
	const nom = parseImage(url);
	if (nom === undefined) {
		contexte.report('image-adresse', { valeur: url }, noeud);
		return undefined;
	}
	if (!alt?.trim()) contexte.report('image-sans-texte', { valeur: url }, noeud);
	const voisin = contexte.voisins.get(nom);
	if (!voisin)
		contexte.report(
			'image-introuvable',
			{ valeur: nom, proche: findProche(nom, contexte.voisins.keys()) },
			noeud,
		);
	addFichier(nom, contexte, noeud);
	checkEntites(alt ?? '', contexte, noeud);
	return { type: 'image', fichier: nom, alt: applyTypographie(alt ?? '') };
}
