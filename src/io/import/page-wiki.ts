/** A page of a wiki as a draft sheet: whose it is and under which licence is kept in its front matter. */

import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { writeCorps } from '../../core/ecriture/index.ts';
import { schemas } from '../../core/schema/index.ts';
import { parseAdresseWeb } from '../../core/texte/adresses.ts';
import { type GenreFiche, genreOf } from '../../formulaire/genres.ts';
import { ancreSource } from '../../renderers/wikitexte/mots.ts';
import { titleFiches } from '../../renderers/wikitexte/titres.ts';
import { checkLicence } from './licence.ts';
import {
	cut,
	findGenreImporte,
	type OptionsImport,
	SORTES,
	sayOmis,
	sayRepris,
} from './options.ts';
import { type PageWiki, parseWikitext } from './read-wikitext.ts';
import { takeChamps } from './wikitext/champs-du-tutoriel.ts';
import type { SourceLue } from './wikitext/notre-export.ts';

/** What is to be written, and what is to be said. */
export interface Brouillon {
	genre: GenreFiche;
	valeurs: Record<string, unknown>;
	corps: string;
	remarques: string[];
}

/** Links to the sheets of `catalogue` lead there. Throws a French message when nothing can or may be taken. */
export function readPageWiki(
	texte: string,
	nom: string,
	options: OptionsImport,
	jour: string,
	catalogue: Catalogue,
): Brouillon {
	const pages = new Map([...titleFiches(listFiches(catalogue))].map(([page, t]) => [t, page]));
	const page = parseWikitext(texte, (titreDuWiki) => pages.get(titreDuWiki));
	const licence = checkLicence(
		page.licence,
		options.licence,
		`La page « ${nom} »`,
		'Regardez le pied de la page du wiki',
	);
	const genre = genreDe(page, options);
	const url = adresseDe(page, options);
	if (!url) throw new Error('Donnez l’adresse de la page, pour la citer : --adresse https://…');
	const titre = options.titre ?? page.titre ?? nom.replaceAll('_', ' ');
	const { shape } = schemas[genre.schema];
	const lus = takeChamps(page.corps.children, page.tutoriel ? shape : {});
	const source = {
		...{ cle: 'page', titre, editeur: new URL(url).hostname },
		...{ url, consulte: jour, licence: licence.nom },
	};
	return {
		genre,
		valeurs: {
			titre,
			...(page.phrase ? { en_une_phrase: cut(page.phrase, 160) } : {}),
			statut: 'ebauche',
			...(page.fiche?.enBref.length ? { resume_falc: page.fiche.enBref } : {}),
			auteurs: auteursDe(page, options, titre),
			sources: [source, ...(page.fiche?.sources ?? []).map(toSource)],
			...lus.valeurs,
		},
		corps: writeCorps({ type: 'root', children: lus.corps }),
		remarques: [sayRepris(licence.nom), ...sayOmis(page.omis)],
	};
}

function auteursDe(
	{ fiche }: PageWiki,
	{ auteur }: OptionsImport,
	titre: string,
): { nom: string }[] {
	const noms = auteur ? [auteur] : (fiche?.auteurs ?? []);
	const anonymes = `Contributrices et contributeurs de la page « ${cut(titre, 60)} »`;
	return (noms.length > 0 ? noms : [anonymes]).map((nom) => ({ nom }));
}

/** A page of our own export knows what it is. */
function genreDe({ fiche }: PageWiki, { type }: OptionsImport): GenreFiche {
	const genre = fiche?.famille === undefined ? undefined : genreOf(fiche.famille)?.id;
	return SORTES.find(({ id }) => id === (type ?? genre)) ?? findGenreImporte(type);
}

const adresseDe = ({ fiche }: PageWiki, { adresse }: OptionsImport): string | undefined =>
	parseAdresseWeb(adresse ?? fiche?.source ?? '');

/** « Auteur, « Titre », éditeur et dates. À consulter : mairie. »: as `numberSources` says it. */
const SOURCE =
	/^(?:(?<auteur>.*?), )?«\s*(?<titre>.+?)\s*»(?:, (?<suite>.*?))?\.(?: À consulter\s*: (?<ou>.*)\.)?$/su;

function toSource({ texte, url, aVerifier }: SourceLue, i: number): Record<string, unknown> {
	const { auteur, titre = texte, suite, ou } = SOURCE.exec(texte)?.groups ?? {};
	return {
		cle: ancreSource(i + 1),
		titre: cut(titre, 300),
		...(auteur ? { auteur: cut(auteur, 200) } : {}),
		...(suite ? { editeur: cut(suite, 200) } : {}),
		...(url ? { url } : {}),
		...(aVerifier ? { a_verifier: true } : {}),
		...(ou ? { ou_consulter: cut(ou, 250) } : {}),
	};
}
