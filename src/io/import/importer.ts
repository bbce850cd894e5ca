/** A filled template or a page of a wiki, turned into a draft sheet. */
import path from 'node:path';
import type { RootContent } from 'mdast';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { parseTexteSimple, writeCorps } from '../../core/ecriture/index.ts';
import { fold } from '../../core/texte/proche.ts';
import { buildChamps } from '../../formulaire/formulaire.ts';
import { type GenreFiche, groupChamps } from '../../formulaire/genres.ts';
import { buildListes } from '../../formulaire/listes.ts';
import { readRecit } from '../../formulaire/recit.ts';
import { readReponses } from '../../formulaire/reponses.ts';
import { writeSquelette } from '../../formulaire/squelette.ts';
import { type Ecrit, findNom, writeBrouillon } from '../contenu/brouillons.ts';
import { readCatalogue } from '../contenu/read-content.ts';
import { understandCommune } from './commune-tapee.ts';
import { decodeWiki, readImporte } from './fichier-importe.ts';
import { findGenreImporte, type OptionsImport, SORTES, sayOmis } from './options.ts';
import { readPageWiki } from './page-wiki.ts';
import { type DocumentLu, parseOdt } from './read-odt.ts';

export interface Import extends Ecrit {
	/** What was left out or not understood, in sentences. */
	remarques: string[];
}

/** Writes the draft. Throws a French message when nothing can or may be taken from the file. */
export function importFichier(fichier: string, options: OptionsImport, jour: string): Import {
	const { octets, sorte } = readImporte(fichier);
	if (sorte === 'odt') return importModele(octets, options);
	const nom = path.basename(fichier, path.extname(fichier));
	const catalogue = readCatalogue();
	const texte = decodeWiki(octets, path.basename(fichier));
	const page = readPageWiki(texte, nom, options, jour, catalogue);
	return write(catalogue, page.genre, page.valeurs, page.corps, page.remarques);
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
	return { ...writeBrouillon(famille, nom, texte), remarques };
}
