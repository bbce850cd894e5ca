/** What others wrote, turned into sheets: a filled template, a page of a wiki, a HowTo, the files of our open data. */
import path from 'node:path';
import type { RootContent } from 'mdast';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { parseTexteSimple, writeCorps } from '../../core/ecriture/index.ts';
import { fold } from '../../core/texte/proche.ts';
import { buildChamps } from '../../formulaire/formulaire.ts';
import { type GenreFiche, groupChamps } from '../../formulaire/genres.ts';
import { buildListes } from '../../formulaire/listes.ts';
import { readRecit } from '../../formulaire/recit.ts';
import { readReponses } from '../../formulaire/reponses.ts';
import { writeSquelette } from '../../formulaire/squelette.ts';
import { findNom, writeBrouillon } from '../contenu/brouillons.ts';
import { readCatalogue } from '../contenu/read-content.ts';
import { understandCommune } from './commune-tapee.ts';
import { writeFiches } from './donnees/ecrire.ts';
import type { FichesLues } from './donnees/fiche-lue.ts';
import { readFichesTable } from './donnees/fiches-table.ts';
import { isJsonLd, readFichesJson, readFichesLignes } from './donnees/json.ts';
import { readTableCsv, readTableOds } from './donnees/table.ts';
import { decodeJson, decodeWiki, readImporte } from './fichier-importe.ts';
import { readHowTo } from './howto/index.ts';
import { findGenreImporte, type OptionsImport, SORTES, sayOmis } from './options.ts';
import { type Brouillon, readPageWiki } from './page-wiki.ts';
import { type DocumentLu, parseOdt } from './read-odt.ts';

export interface Import {
	/** From the folder that holds the content folder; empty when all was there already. */
	chemins: string[];
	/** What the verifier says of them. */
	diagnostics: Diagnostic[];
	/** What was left out or not understood, in sentences. */
	remarques: string[];
}

/** Writes the drafts, or the sheets. Throws a French message when nothing can or may be taken from the file. */
export async function importFichier(
	fichier: string,
	options: OptionsImport,
	jour: string,
): Promise<Import> {
	const { octets, sorte } = readImporte(fichier);
	const base = path.basename(fichier);
	const nom = path.basename(fichier, path.extname(fichier));
	switch (sorte) {
		case 'odt':
			return importModele(octets, options);
		case 'wikitext': {
			const catalogue = readCatalogue();
			return importBrouillon(
				readPageWiki(decodeWiki(octets, base), nom, options, jour, catalogue),
				catalogue,
			);
		}
		case 'csv':
			return importFiches(
				readFichesTable(readTableCsv(octets, base), base, nom, options.type),
				base,
				options,
			);
		case 'ods':
			return importFiches(
				readFichesTable(readTableOds(octets, base), base, nom, options.type),
				base,
				options,
			);
		case 'ndjson':
			return importFiches(readFichesLignes(decodeJson(octets, base), base), base, options);
		case 'json': {
			const texte = decodeJson(octets, base);
			if (!isJsonLd(texte)) return importFiches(readFichesJson(texte, base), base, options);
			return importBrouillon(await readHowTo(texte, base, options, jour), readCatalogue());
		}
	}
}

const importBrouillon = (brouillon: Brouillon, catalogue: Catalogue): Import =>
	write(catalogue, brouillon.genre, brouillon.valeurs, brouillon.corps, brouillon.remarques);

function importFiches(lues: FichesLues, fichier: string, { remplacer }: OptionsImport): Import {
	const { chemins, memes } = writeFiches(lues, fichier, { remplacer: remplacer === true });
	const ecrits = new Set(chemins);
	const { diagnostics } = chemins.length > 0 ? readCatalogue() : { diagnostics: [] };
	return {
		chemins,
		diagnostics: diagnostics.filter((d) => ecrits.has(d.fichier)),
		remarques: [
			...(memes > 0
				? [`${memes} ${memes > 1 ? 'fiches étaient' : 'fiche était'} déjà là, au mot près.`]
				: []),
			...sayOmis(lues.omis),
		],
	};
}

function importModele(octets: Uint8Array, { type }: OptionsImport): Import {
	const { blocs, aparts, ...lu } = parseOdt(octets);
	const titres = new Set(blocs.flatMap((b) => (b.genre === 'titre' ? [fold(b.texte)] : [])));
	const genre = SORTES.find((g) => titres.has(fold(g.titre))) ?? findGenreImporte(type);
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
	const { chemin, diagnostics } = writeBrouillon(famille, nom, texte);
	return { chemins: [chemin], diagnostics, remarques };
}
