/** A new sheet, asked for question by question in the terminal. */
import { createInterface } from 'node:readline';
import type { Famille } from '../../core/schema/index.ts';
import { toSlug } from '../../core/texte/proche.ts';
import { buildChamps } from '../../formulaire/formulaire.ts';
import { GENRES, type GenreFiche, isGenreFiche } from '../../formulaire/genres.ts';
import { buildListes } from '../../formulaire/listes.ts';
import { writeSquelette } from '../../formulaire/squelette.ts';
import { type Ecrit, findNom, writeBrouillon } from '../contenu/brouillons.ts';
import { readCatalogue } from '../contenu/read-content.ts';

const SORTES = GENRES.filter(isGenreFiche);

/** Asks one question; undefined once there is nobody left to answer. */
export type Demande = (question: string) => Promise<string | undefined>;

/** Questions on the terminal, or answered by lines that are piped in. */
export function openDemande(): { demande: Demande; close: () => void } {
	const entree = createInterface({ input: process.stdin, terminal: false });
	const lignes = entree[Symbol.asyncIterator]();
	return {
		demande: async (question) => {
			process.stdout.write(question);
			const { value, done } = await lignes.next();
			return done ? undefined : String(value).trim();
		},
		close: () => entree.close(),
	};
}

/** Asks until the answer fits; throws a French message when nobody answers. */
async function insist<T>(
	demande: Demande,
	question: string,
	parse: (reponse: string) => T | string,
): Promise<Exclude<T, string>> {
	for (;;) {
		const reponse = await demande(question);
		if (reponse === undefined) throw new Error('\nRien n’a été écrit : il manque une réponse.');
		const lue = parse(reponse);
		if (typeof lue !== 'string') return lue as Exclude<T, string>;
		process.stdout.write(`  ${lue}\n`);
	}
}

/** Asks what to write, then writes the sheet to fill in. */
export async function createFiche(
	demande: Demande,
	[type, ...mots]: readonly string[],
): Promise<Ecrit> {
	const genre = SORTES.find((g) => g.id === type) ?? (await askGenre(demande));
	const titre = mots.join(' ') || (await insist(demande, 'Son titre : ', parseTitre)).titre;
	const phrase =
		mots.length > 0 ? '' : ((await demande('En une phrase (Entrée pour plus tard) : ')) ?? '');
	const famille = genre.schema;
	const nom = mots.length > 0 ? findNom(famille, titre) : await askNom(demande, famille, titre);
	return writeBrouillon(famille, nom, buildTexte(genre, titre, phrase));
}

function askGenre(demande: Demande): Promise<GenreFiche> {
	const choix = SORTES.map((g, i) => `  ${i + 1}. ${g.id}\n`).join('');
	return insist(
		demande,
		`Que voulez-vous écrire ?\n${choix}Votre choix (1 à ${SORTES.length}) : `,
		(reponse) => {
			const genre =
				SORTES[Number(reponse) - 1] ?? SORTES.find((g) => g.id === reponse.toLowerCase());
			return genre ?? `Répondez par un numéro de 1 à ${SORTES.length}.`;
		},
	);
}

/** Longest title of the schemas. */
const TITRE_MAX = 70;

function parseTitre(titre: string): { titre: string } | string {
	const longueur = [...titre].length;
	if (longueur === 0) return 'Écrivez un titre.';
	return longueur > TITRE_MAX ? `${longueur} caractères : ${TITRE_MAX} au plus.` : { titre };
}

async function askNom(demande: Demande, famille: Famille, titre: string): Promise<string> {
	const propose = findNom(famille, titre);
	const { nom } = await insist(
		demande,
		`Nom du dossier, qui sera l’adresse de la page (Entrée pour « ${propose} ») : `,
		(reponse) => {
			const nom = reponse === '' ? propose : reponse;
			if (toSlug(nom) !== nom)
				return `Des minuscules sans accent, des chiffres et des tirets : « ${toSlug(nom) || propose} ».`;
			return findNom(famille, nom) === nom ? { nom } : `« ${nom} » existe déjà.`;
		},
	);
	return nom;
}

function buildTexte(genre: GenreFiche, titre: string, phrase: string): string {
	const listes = buildListes(readCatalogue());
	const champs = buildChamps(genre.schema, listes);
	const valeurs = { titre, ...(phrase === '' ? {} : { en_une_phrase: phrase }), statut: 'ebauche' };
	return writeSquelette(champs, listes, valeurs, '');
}
