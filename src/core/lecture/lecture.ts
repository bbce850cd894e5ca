/** One file of the content folder, read: its values, its tree, what it refers to, its faults. */

import { type CitationImage, checkImages } from '../corps/images.ts';
import { parseCorps } from '../corps/index.ts';
import { createDiagnostic, type Place } from '../diagnostics.ts';
import { addAll } from '../formats/suites.ts';
import { rulesFiche, rulesTexte } from '../rules/index.ts';
import { schemaOf, schemas } from '../schema/index.ts';
import { walkFeuilles } from '../schema/walk.ts';
import { hasSignature, isImage, parseImage } from '../texte/adresses.ts';
import { findContacts } from '../texte/contacts.ts';
import { findProche } from '../texte/proche.ts';
import { applyTypographie } from '../texte/typographie.ts';
import { listChampsDuCorps } from './champs-du-corps.ts';
import { placeOfChemin, toChamp } from './chemins.ts';
import { decodeTexte } from './decodage.ts';
import { type Entete, type FicheCoupee, parseYaml, splitFiche } from './entete.ts';
import { JOINT_OCTETS_MAX } from './images.ts';
import type { Fichier, Lecture } from './types.ts';
import { validate } from './valider.ts';

export type { ContexteRegle, Fichier, Lecture, RenvoiChamp } from './types.ts';

/** Reads a sheet (front matter and body). Never throws on bad input: the faults are in the result. */
export function parseFiche(fichier: Fichier): Lecture {
	const lecture = createLecture(fichier);
	const source = decodeTexte(fichier.octets, fichier.chemin, fichier.taille);
	addAll(lecture.diagnostics, source.diagnostics);
	if (source.texte === undefined) return lecture;
	const coupee = splitFiche(source.texte, fichier.chemin);
	if ('id' in coupee) {
		lecture.diagnostics.push(coupee);
		return lecture;
	}
	const entete = parseYaml(coupee.entete, fichier.chemin, coupee.ligneEntete);
	const perdus = listChampsDuCorps(coupee, entete, schemaOf(fichier.collection, fichier.id));
	if (perdus.length > 0) {
		const place = { ligne: coupee.ligneCorps - 1, colonne: 1 };
		const diagnostic = createDiagnostic('entete-coupe', { champs: perdus }, fichier.chemin, place);
		return { ...lecture, diagnostics: [...lecture.diagnostics, diagnostic] };
	}
	const images: CitationImage[] = [];
	readDonnees(lecture, entete, { ...fichier, images }, coupee.ligneEntete);
	if (/^(?:---\n|\s*---\n[\w-]+:)/.test(coupee.corps))
		lecture.diagnostics.push(
			createDiagnostic('entete-en-double', {}, fichier.chemin, {
				ligne: coupee.ligneCorps + (/^\n*/.exec(coupee.corps)?.[0].length ?? 0),
				colonne: 1,
			}),
		);
	readCorps(lecture, coupee, { ...fichier, images });
	return lecture;
}

/** The text under the front matter, and what both show together: images, files. */
function readCorps(lecture: Lecture, coupee: FicheCoupee, fichier: EnLecture): void {
	const page = `/${fichier.collection}/${fichier.id}/`;
	const corps = parseCorps(coupee.corps, coupee.ligneCorps, fichier.chemin, page, fichier.voisins);
	addAll(lecture.diagnostics, corps.diagnostics);
	const place = { ligne: coupee.ligneCorps, colonne: 1 };
	if (corps.arbre.contenu.length === 0 && corps.diagnostics.length === 0)
		lecture.diagnostics.push(createDiagnostic('corps-vide', {}, fichier.chemin, place));
	lecture.arbre = corps.arbre;
	for (const regle of rulesTexte) addAll(lecture.diagnostics, regle({ lecture, place }));
	addAll(lecture.renvois, corps.renvois);
	addAll(lecture.passages, corps.passages);
	addAll(lecture.fichiers, corps.fichiers);
	const images = [...fichier.images, ...corps.images];
	addAll(lecture.diagnostics, checkImages(images, fichier.voisins, fichier.chemin));
	checkOrphelins(lecture, fichier);
}

/** Reads a YAML record. */
export function parseAnnexe(fichier: Fichier): Lecture {
	const lecture = createLecture(fichier);
	const source = decodeTexte(fichier.octets, fichier.chemin, fichier.taille);
	addAll(lecture.diagnostics, source.diagnostics);
	if (source.texte === undefined) return lecture;
	readDonnees(lecture, parseYaml(source.texte, fichier.chemin, 1), { ...fichier, images: [] }, 1);
	return lecture;
}

function createLecture({ collection, id, chemin }: Fichier): Lecture {
	return {
		collection,
		id,
		chemin,
		donnees: undefined,
		arbre: undefined,
		renvois: [],
		passages: [],
		fichiers: [],
		placeTitre: { ligne: 1, colonne: 1 },
		diagnostics: [],
	};
}

/** After one of these there is nothing to check. */
const ILLISIBLE = new Set(['yaml-syntaxe', 'trop-de-signes']);

/** A file, and the images that its fields name. */
type EnLecture = Fichier & { images: CitationImage[] };

function readDonnees(lecture: Lecture, entete: Entete, fichier: EnLecture, ligne: number): void {
	addAll(lecture.diagnostics, entete.diagnostics);
	if (entete.diagnostics.some((d) => ILLISIBLE.has(d.id))) return;
	const debut = { ligne: 1, colonne: 1 };
	if (entete.valeur === undefined || entete.valeur === null) {
		lecture.diagnostics.push(createDiagnostic('entete-vide', {}, fichier.chemin, debut));
		return;
	}
	if (typeof entete.valeur !== 'object' || Array.isArray(entete.valeur)) {
		lecture.diagnostics.push(
			createDiagnostic('entete-pas-une-liste-de-champs', {}, fichier.chemin, { ligne, colonne: 1 }),
		);
		return;
	}
	lecture.placeTitre = entete.places.titre ?? entete.places.nom ?? debut;
	const nom = schemaOf(fichier.collection, fichier.id);
	const { donnees, diagnostics } = validate(schemas[nom], entete, fichier.chemin, 1);
	addAll(lecture.diagnostics, diagnostics);
	if (!donnees) return;
	lecture.donnees = donnees;
	readFeuilles(lecture, entete, fichier, nom);
	const placeOf = (...chemin: PropertyKey[]): Place => placeOfChemin(entete, chemin, 1);
	for (const regle of rulesFiche) addAll(lecture.diagnostics, regle({ lecture, placeOf }));
}

/** Fields whose texts are not the words of the sheet: they name works, people, files. */
const HORS_PROSE = new Set(['sources', 'aides', 'auteurs', 'alias', 'image', 'fichiers']);

/** References, addresses, communes and files named in the values; typography on the sentences. */
function readFeuilles(
	lecture: Lecture,
	entete: Entete,
	fichier: EnLecture,
	nom: keyof typeof schemas,
): void {
	walkFeuilles(schemas[nom], lecture.donnees, ({ chemin, valeur, meta, set }) => {
		const cles = chemin.split('.').map((c) => (/^\d+$/.test(c) ? Number(c) : c));
		const place = placeOfChemin(entete, cles, 1);
		const champ = toChamp(cles);
		if (meta.reference)
			lecture.renvois.push({
				genre: 'reference',
				collection: meta.reference,
				valeur,
				champ,
				place,
			});
		if (meta.repere) lecture.renvois.push({ genre: 'repere', valeur, champ, place });
		if (meta.echeance) lecture.renvois.push({ genre: 'echeance', valeur, place });
		if (meta.format === 'uri') lecture.renvois.push({ genre: 'adresse', valeur, place });
		if (meta.commune) lecture.renvois.push({ genre: 'commune', valeur, place });
		if (meta.source) lecture.renvois.push({ genre: 'source', valeur, place });
		if (meta.page) lecture.renvois.push({ genre: 'lien', valeur, place });
		if (meta.fichier) checkFichierJoint(lecture, fichier, valeur, meta.fichier, place);
		if (cles[0] !== 'contact')
			for (const contact of findContacts(valeur))
				lecture.renvois.push({ genre: 'contact', valeur: contact, place });
		if (meta.brut) return;
		const texte = applyTypographie(valeur);
		set(texte);
		if (!HORS_PROSE.has(String(cles[0]))) lecture.passages.push({ texte, place });
	});
}

function checkFichierJoint(
	lecture: Lecture,
	fichier: EnLecture,
	valeur: string,
	genre: 'image' | 'joint',
	place: Place,
): void {
	if (genre === 'image' && parseImage(`./${valeur}`) === undefined)
		lecture.diagnostics.push(
			createDiagnostic('image-adresse', { valeur, champ: true }, fichier.chemin, place),
		);
	else if (!fichier.voisins.has(valeur))
		lecture.diagnostics.push(
			createDiagnostic(
				genre === 'image' ? 'image-introuvable' : 'fichier-introuvable',
				{ valeur, proche: findProche(valeur, fichier.voisins.keys()) },
				fichier.chemin,
				place,
			),
		);
	else {
		lecture.fichiers.push(valeur);
		checkOuvrable(lecture, fichier, valeur, place);
	}
}

/** An image, shown or to take away, is what its name says; another file can be fetched. */
function checkOuvrable(lecture: Lecture, fichier: EnLecture, nom: string, place: Place): void {
	const voisin = fichier.voisins.get(nom);
	if (voisin && !isImage(nom) && voisin.taille > JOINT_OCTETS_MAX)
		lecture.diagnostics.push(
			createDiagnostic(
				'fichier-joint-enorme',
				{ valeur: nom, octets: voisin.taille },
				fichier.chemin,
				place,
			),
		);
	if (!voisin || !isImage(nom)) return;
	if (hasSignature(nom, voisin.debut)) fichier.images.push({ nom, place });
	else
		lecture.diagnostics.push(
			createDiagnostic('image-illisible', { valeur: nom }, fichier.chemin, place),
		);
}

function checkOrphelins(lecture: Lecture, fichier: Fichier): void {
	lecture.fichiers = [...new Set(lecture.fichiers)];
	if (lecture.donnees === undefined) return;
	for (const nom of fichier.voisins.keys())
		if (!lecture.fichiers.includes(nom))
			lecture.diagnostics.push(
				createDiagnostic('fichier-orphelin', { valeur: nom }, fichier.chemin, {
					ligne: 1,
					colonne: 1,
				}),
			);
}
