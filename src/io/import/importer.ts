/** A filled template or a page of a wiki, turned into a draft sheet. */
import path from 'node:path';
import type { RootContent } from 'mdast';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { parseTexteSimple, writeCorps } from '../../core/ecriture/index.ts';
import { parseAdresseWeb } from '../../core/texte/adresses.ts';
import { type AvisLicence, findLicence } from '../../core/texte/licences.ts';
import { fold } from '../../core/texte/proche.ts';
import { buildChamps } from '../../formulaire/formulaire.ts';
import { GENRES, type GenreFiche, groupChamps, isGenreFiche } from '../../formulaire/genres.ts';
import { buildListes } from '../../formulaire/listes.ts';
import { readRecit } from '../../formulaire/recit.ts';
import { readReponses } from '../../formulaire/reponses.ts';
import { writeSquelette } from '../../formulaire/squelette.ts';
import { type Ecrit, findNom, writeBrouillon } from '../contenu/brouillons.ts';
import { readCatalogue } from '../contenu/read-content.ts';
import { understandCommune } from './commune-tapee.ts';
import { decodeWiki, readImporte } from './fichier-importe.ts';
import { type DocumentLu, parseOdt } from './read-odt.ts';
import { parseWikitext } from './read-wikitext.ts';

export interface OptionsImport {
	/** retour, outil, action or parcours; a filled template says it itself. */
	type?: string | undefined;
	/** Of the page of the wiki. */
	titre?: string | undefined;
	adresse?: string | undefined;
	auteur?: string | undefined;
	licence?: string | undefined;
}

export interface Import extends Ecrit {
	/** What was left out or not understood, in sentences. */
	remarques: string[];
}

/** Writes the draft. Throws a French message when nothing can or may be taken from the file. */
export function importFichier(fichier: string, options: OptionsImport, jour: string): Import {
	const { octets, sorte } = readImporte(fichier);
	if (sorte === 'odt') return importModele(octets, options);
	const nom = path.basename(fichier, path.extname(fichier));
	return importWiki(decodeWiki(octets, path.basename(fichier)), nom, options, jour);
}

const SORTES = GENRES.filter(isGenreFiche);

function findGenre(type: string | undefined): GenreFiche {
	const genre = SORTES.find((g) => g.id === type);
	if (genre) return genre;
	const choix = SORTES.map((g) => g.id).join(', ');
	throw new Error(
		type === undefined
			? `Dites quelle sorte de fiche écrire : --type ${choix.replaceAll(', ', ' ou ')}.`
			: `« ${type} » n’est pas une sorte de fiche : ${choix}.`,
	);
}

function importModele(octets: Uint8Array, { type }: OptionsImport): Import {
	const { blocs, aparts, ...lu } = parseOdt(octets);
	const titres = new Set(blocs.flatMap((b) => (b.genre === 'titre' ? [fold(b.texte)] : [])));
	const genre = SORTES.find((g) => titres.has(fold(g.titre))) ?? findGenre(type);
	const catalogue = readCatalogue();
	const listes = buildListes(catalogue);
	const groupes = groupChamps(buildChamps(genre.schema, listes), genre.schema);
	const communes = new Set<string>();
	const codeOf = (texte: string): string | undefined => {
		const { valeur, phrase } = understandCommune(texte);
		if (phrase) communes.add(phrase);
		return valeur;
	};
	const lues = readReponses(blocs, { genre, groupes, listes, codeOf });
	const corps = writeCorps({
		type: 'root',
		children: [
			...lues.recit.children,
			...lues.restes.flatMap(({ titre, texte }) => toRestes(titre, texte)),
			...readRecit(aparts),
		],
	});
	const remarques = lues.restes.map(({ titre }) =>
		titre === ''
			? 'Le texte placé avant la première question est gardé à la fin du récit.'
			: `Sous « ${titre} », un texte n’a pas trouvé sa place dans les champs : il est gardé à la fin du récit.`,
	);
	const valeurs = { statut: 'ebauche', ...lues.valeurs };
	return write(catalogue, genre, valeurs, corps, [...communes, ...remarques, ...sayHorsTexte(lu)]);
}

function toRestes(titre: string, texte: string): RootContent[] {
	const { children } = parseTexteSimple(texte);
	if (titre === '') return children;
	return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: titre }] }, ...children];
}

/** What became of all that is not the text of the document. */
function sayHorsTexte({ gardes, ajouts, omis }: Omit<DocumentLu, 'blocs' | 'aparts'>): string[] {
	return [
		...(gardes.length === 0
			? []
			: [`Gardé à la fin du récit, faute de connaître sa place : ${gardes.join(', ')}.`]),
		...(ajouts === 0
			? []
			: [
					`Le suivi des modifications est pris comme accepté (${ajouts} ${ajouts > 1 ? 'ajouts' : 'ajout'}).`,
				]),
		...sayOmis(omis),
	];
}

const sayOmis = (omis: readonly string[]): string[] =>
	omis.length === 0
		? []
		: [`Laissé de côté : ${omis.join(', ')}. Ajoutez à la main ce qui compte.`];

function importWiki(texte: string, nom: string, options: OptionsImport, jour: string): Import {
	const page = parseWikitext(texte);
	const licence = checkLicence(page.licence, options.licence, nom);
	const genre = findGenre(options.type);
	const url = options.adresse && parseAdresseWeb(options.adresse);
	if (!url) throw new Error('Donnez l’adresse de la page, pour la citer : --adresse https://…');
	const titre = options.titre ?? page.titre ?? nom.replaceAll('_', ' ');
	const valeurs = {
		titre,
		...(page.phrase ? { en_une_phrase: cut(page.phrase, 160) } : {}),
		statut: 'ebauche',
		auteurs: [
			{ nom: options.auteur ?? `Contributrices et contributeurs de la page « ${cut(titre, 60)} »` },
		],
		sources: [
			{
				cle: 'page',
				titre,
				editeur: new URL(url).hostname,
				url,
				consulte: jour,
				licence: licence.nom,
			},
		],
	};
	const remarques = [
		`Repris sous licence ${licence.nom} : la source et les auteurs sont cités dans l’en-tête. Dites dans le texte ce que vous avez changé.`,
		...sayOmis(page.omis),
	];
	return write(readCatalogue(), genre, valeurs, writeCorps(page.corps), remarques);
}

/** The licence that the page names has the last word over the one that is declared. */
function checkLicence(
	page: AvisLicence | undefined,
	declaree: string | undefined,
	nom: string,
): AvisLicence {
	const dite = declaree === undefined ? undefined : findLicence(declaree);
	if (declaree !== undefined && !dite)
		throw new Error(
			`La licence « ${declaree} » n’est pas reconnue. Exemples : "CC BY-SA 4.0", "CC BY 4.0", "CC0", "Licence Ouverte".`,
		);
	const refusee = [page, dite].find((a) => a?.refus);
	if (refusee)
		throw new Error(
			`La page « ${nom} » est sous ${refusee.nom} : ${refusee.refus}. Rien n’est importé. Citez-la plutôt dans la bibliographie.`,
		);
	const avis = page ?? dite;
	if (!avis)
		throw new Error(
			`La page « ${nom} » ne dit pas sa licence. Regardez le pied de la page du wiki, puis donnez-la : --licence "CC BY-SA 4.0".`,
		);
	return avis;
}

function cut(texte: string, max: number): string {
	const points = [...texte];
	return points.length <= max
		? texte
		: `${points
				.slice(0, max - 1)
				.join('')
				.trimEnd()}…`;
}

function write(
	catalogue: Catalogue,
	genre: GenreFiche,
	valeurs: Record<string, unknown>,
	corps: string,
	remarques: string[],
): Import {
	const listes = buildListes(catalogue);
	const champs = buildChamps(genre.schema, listes);
	const famille = genre.schema;
	const texte = writeSquelette(champs, listes, valeurs, corps);
	const nom = findNom(famille, String(valeurs.titre ?? ''));
	return { ...writeBrouillon(famille, nom, texte), remarques };
}
