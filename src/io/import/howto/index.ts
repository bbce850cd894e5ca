/** A HowTo of schema.org, as a draft sheet. */
import { parseTexteSimple, writeCorps } from '../../../core/ecriture/index.ts';
import { schemas } from '../../../core/schema/index.ts';
import { parseAdresseWeb } from '../../../core/texte/adresses.ts';
import { findLicence } from '../../../core/texte/licences.ts';
import { checkLicence } from '../licence.ts';
import { cut, findGenreImporte, type OptionsImport, sayOmis, sayRepris } from '../options.ts';
import type { Brouillon } from '../page-wiki.ts';
import { type Noeud, readCadre } from './cadre.ts';
import { isNoeud, listOf, readDuree, sayLicence, sayValeur, visitEtapes } from './valeurs.ts';

/** Properties that the sheet has a place for, or that say nothing of the text. */
const PRIS = new Set(
	'id type name description text license author creator contributor publisher url mainEntityOfPage inLanguage datePublished step steps supply tool prepTime performTime totalTime yield estimatedCost'.split(
		' ',
	),
);

/** Throws a French message, or RefusImport, when nothing can or may be taken. */
export async function readHowTo(
	texte: string,
	fichier: string,
	options: OptionsImport,
	jour: string,
): Promise<Brouillon> {
	const noeud = await readCadre(texte, fichier);
	const licence = checkLicence(
		findLicence(sayLicence(noeud.license)),
		options.licence,
		`« ${fichier} »`,
		'Demandez-la à qui l’a écrit',
	);
	const genre = findGenreImporte(options.type);
	const champs = new Set(Object.keys(schemas[genre.schema].shape));
	const titre = options.titre ?? (sayValeur(noeud.name) || fichier.replace(/\.[^.]+$/u, ''));
	const source = sourceOf(noeud, options, jour, titre, licence.nom);
	const { valeurs, restes } = readChamps(noeud, champs);
	const omis = Object.keys(noeud).filter(
		(nom) => !PRIS.has(nom) && noeud[nom] !== undefined && noeud[nom] !== '',
	);
	const phrase = sayValeur(noeud.description) || sayValeur(noeud.text);
	return {
		genre,
		valeurs: {
			titre,
			...(phrase ? { en_une_phrase: cut(phrase, PHRASE_MAX) } : {}),
			statut: 'ebauche',
			auteurs: auteursOf(noeud, options, titre),
			sources: [source],
			...valeurs,
		},
		corps: writeCorps(
			parseTexteSimple([...(phrase.length > PHRASE_MAX ? [phrase] : []), ...restes].join('\n\n')),
		),
		remarques: [sayRepris(licence.nom), ...sayOmis(omis.map((nom) => `« ${nom} »`))],
	};
}

const PHRASE_MAX = 160;

function auteursOf(noeud: Noeud, { auteur }: OptionsImport, titre: string): { nom: string }[] {
	const dits = ['author', 'creator', 'contributor'].flatMap((cle) =>
		listOf(noeud[cle]).map(sayValeur).filter(Boolean),
	);
	const noms = auteur ? [auteur] : dits;
	return (noms.length > 0 ? noms : [`Les auteurs de « ${cut(titre, 60)} »`]).map((nom) => ({
		nom,
	}));
}

/** Where it comes from: said in the file, or by the person. */
function sourceOf(
	noeud: Noeud,
	{ adresse }: OptionsImport,
	jour: string,
	titre: string,
	licence: string,
): Record<string, unknown> {
	const dites = [
		adresse,
		sayValeur(noeud.url),
		sayValeur(noeud.mainEntityOfPage),
		sayValeur(noeud.id),
	];
	const url = dites.map((dite) => parseAdresseWeb(dite ?? '')).find((u) => u !== undefined);
	if (url === undefined)
		throw new Error(
			'Donnez l’adresse de la page d’où cela vient, pour la citer : --adresse https://…',
		);
	const editeur = sayValeur(noeud.publisher) || new URL(url).hostname;
	const [date] = /^\d{4}(?:-\d\d){0,2}/u.exec(sayValeur(noeud.datePublished)) ?? [];
	return { cle: 'page', titre, editeur, ...(date ? { date } : {}), url, consulte: jour, licence };
}

interface Champs {
	valeurs: Record<string, unknown>;
	/** What has no field, for the text. */
	restes: string[];
}

function readChamps(noeud: Noeud, champs: ReadonlySet<string>): Champs {
	const lu: Champs = { valeurs: {}, restes: [] };
	const etapes = listEtapes(noeud);
	const materiel = [...listOf(noeud.supply), ...listOf(noeud.tool)]
		.map(sayChose)
		.filter(({ quoi }) => quoi);
	if (champs.has('materiel')) {
		if (materiel.length > 0) lu.valeurs.materiel = materiel;
	} else
		addListe(
			lu,
			'Matériel',
			materiel.map(({ quoi, quantite }) => [quoi, quantite].filter(Boolean).join(', ')),
		);
	if (champs.has('etapes') && etapes.every(({ consigne }) => consigne !== '') && etapes.length > 0)
		lu.valeurs.etapes = etapes;
	else
		addListe(
			lu,
			'Étapes',
			etapes.map(({ titre, consigne }) => [titre, consigne].filter(Boolean).join('. ')),
		);
	const durees = [
		['preparation', noeud.prepTime],
		['animation', noeud.performTime ?? noeud.totalTime],
	] as const;
	const lues = durees.flatMap(([nom, valeur]) => {
		const duree = readDuree(valeur);
		return duree ? [[nom, duree] as const] : [];
	});
	if (champs.has('materiel') && lues.length > 0) lu.valeurs.duree = Object.fromEntries(lues);
	else addListe(lu, 'Durée', durees.map(([, valeur]) => sayValeur(valeur)).filter(Boolean));
	addListe(lu, 'Coût', listOf(noeud.estimatedCost).map(sayCout).filter(Boolean));
	addListe(lu, 'Résultat', listOf(noeud.yield).map(sayValeur).filter(Boolean));
	return lu;
}

function addListe({ restes }: Champs, titre: string, lignes: readonly string[]): void {
	if (lignes.length > 0)
		restes.push(
			`## ${titre}\n${lignes.map((l) => `- ${l.replace(/\s*\n\s*/gu, ' ')}`).join('\n')}`,
		);
}

function listEtapes(noeud: Noeud): { titre: string; consigne: string }[] {
	const etapes: { titre: string; consigne: string }[] = [];
	visitEtapes(noeud.step ?? noeud.steps, (etape, section) => {
		const nom = isNoeud(etape) ? sayValeur(etape.name) : '';
		const dit = isNoeud(etape) ? sayValeur(etape.text ?? etape.description) : etape;
		const titre = [section, nom || `Étape ${etapes.length + 1}`].filter(Boolean).join(' : ');
		if (nom || dit) etapes.push({ titre: cut(titre, TITRE_MAX), consigne: dit || nom });
	});
	return etapes;
}
const TITRE_MAX = 90;

function sayChose(valeur: unknown): { quoi: string; quantite?: string } {
	const quantite = isNoeud(valeur) ? sayValeur(valeur.requiredQuantity) : '';
	return { quoi: sayValeur(valeur), ...(quantite ? { quantite } : {}) };
}

const sayCout = (valeur: unknown): string =>
	isNoeud(valeur)
		? [valeur.value ?? valeur.minValue ?? valeur.name, valeur.currency]
				.map(sayValeur)
				.filter(Boolean)
				.join(' ')
		: sayValeur(valeur);
