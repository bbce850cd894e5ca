/**
 * ScrutariData, which the search engine of Coredem, Ritimo and Citego reads:
 * https://www.scrutari.net/dokuwiki/scrutaridata:xml
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { axesOf } from '../../core/catalogue/derives.ts';
import { adresseOf, type ContexteDonnees, DOSSIER_DONNEES } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { uuidOf } from '../../core/formats/empreinte.ts';
import { DECLARATION, writeMorceau, writeXml } from '../../core/formats/xml.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { NOM, PROMESSE } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';

/** The closed lists that one may look for sheets by. */
const THESAURUS = { axes: 'Axes', phases: 'Phases', publics: 'Publics' } as const;
type Thesaurus = keyof typeof THESAURUS;
const NOMS = Object.keys(THESAURUS) as Thesaurus[];

const FICHIER = 'scrutaridata.xml';

const sayLib = (texte: string): Element => x('lib', { 'xml:lang': 'fr' }, texte);

/** Who makes the base, by a name that no move of the site changes. */
const AUTORITE = uuidOf('scrutari').replace('urn:uuid:', '');

/** The format has no place for it: a comment, made of our words alone. */
const sayLicence = (contexte: ContexteDonnees): string =>
	`<!-- Licence ${contexte.licence.nom}, ${adresseOf(contexte, '/donnees/')} -->\n`;

function renderBase(contexte: ContexteDonnees): Element {
	return x('base-metadata', {}, [
		x('authority', {}, AUTORITE),
		x('base-name', {}, 'impulser'),
		x('base-icon', {}, adresseOf(contexte, '/icone-192.png')),
		x('intitule-short', {}, sayLib(NOM)),
		x('intitule-long', {}, sayLib(`${NOM}\u00a0: ${PROMESSE}`)),
		x('langs-ui', {}, x('lang', {}, 'fr')),
	]);
}

function renderFiche(fiche: Fiche, contexte: ContexteDonnees): Element {
	const { id, page, donnees, dates, famille } = fiche;
	const point = definitionOf(famille).temoignage?.pointOf?.(donnees);
	return x('fiche', { 'fiche-id': id }, [
		x('titre', {}, donnees.titre),
		x('soustitre', {}, donnees.en_une_phrase),
		x('href', {}, adresseOf(contexte, page)),
		x('lang', {}, 'fr'),
		...(dates ? [x('date', {}, dates.modification.slice(0, 10))] : []),
		...(point ? [x('geoloc', {}, x('lat', {}, `${point.lat}`), x('lon', {}, `${point.lon}`))] : []),
	]);
}

/** The words of a list that a sheet has. */
function motsOf(catalogue: Catalogue, fiche: Fiche, nom: Thesaurus): readonly string[] {
	if (nom === 'axes') return axesOf(catalogue, fiche);
	const mots = (fiche.donnees as unknown as Readonly<Record<string, unknown>>)[nom];
	return Array.isArray(mots) ? (mots as string[]) : [];
}

function* writeCorpus(
	famille: Famille,
	fiches: readonly Fiche[],
	contexte: ContexteDonnees,
): Generator<string> {
	const { plusieurs, un } = NOMS_FAMILLES[famille];
	const intitules = x('corpus-metadata', {}, [
		x('intitule-corpus', {}, sayLib(plusieurs)),
		x('intitule-fiche', {}, sayLib(un)),
	]);
	yield `<corpus corpus-name="${famille}">${writeMorceau(intitules)}\n`;
	for (const fiche of fiches) yield `${writeMorceau(renderFiche(fiche, contexte))}\n`;
	yield '</corpus>\n';
}

const renderThesaurus = ({ vocabulaires }: Catalogue, nom: Thesaurus): Element =>
	x('thesaurus', { 'thesaurus-name': nom }, [
		x('thesaurus-metadata', {}, x('intitule-thesaurus', {}, sayLib(THESAURUS[nom]))),
		...[...(vocabulaires.get(nom) ?? [])].map(([id, entree]) =>
			x('motcle', { 'motcle-id': id }, sayLib(entree.nom)),
		),
	]);

function* writeIndexations(
	catalogue: Catalogue,
	famille: Famille,
	fiches: readonly Fiche[],
): Generator<string> {
	for (const nom of NOMS) {
		const liens = fiches.flatMap((fiche) =>
			motsOf(catalogue, fiche, nom).map((mot) => ({ 'fiche-id': fiche.id, 'motcle-id': mot })),
		);
		if (liens.length === 0) continue;
		yield `<indexation-group corpus-path="${famille}" thesaurus-path="${nom}">\n`;
		for (const lien of liens) yield `${writeMorceau(x('indexation', lien))}\n`;
		yield '</indexation-group>\n';
	}
}

/** The file, piece by piece: the base, a corpus a family, the lists, then which sheet has which word. */
export function* writeScrutari(catalogue: Catalogue, contexte: ContexteDonnees): Generator<string> {
	const groupes = Map.groupBy(listFiches(catalogue), ({ famille }) => famille);
	const familles = FAMILLES.filter((famille) => groupes.has(famille));
	yield `${DECLARATION}${sayLicence(contexte)}<base>\n${writeMorceau(renderBase(contexte))}\n`;
	for (const famille of familles) yield* writeCorpus(famille, groupes.get(famille) ?? [], contexte);
	for (const nom of NOMS) yield `${writeMorceau(renderThesaurus(catalogue, nom))}\n`;
	for (const famille of familles)
		yield* writeIndexations(catalogue, famille, groupes.get(famille) ?? []);
	yield '</base>\n';
}

/** With the small file that says when the large one changed: none without a date. */
export function listFichiersScrutari(
	{ catalogue }: Site,
	contexte: ContexteDonnees,
): FichierDonnees[] {
	const { date } = contexte;
	const commun = { type: 'application/xml', adresse: true } as const;
	const fichier: FichierDonnees = {
		...{ ...commun, chemin: FICHIER, nombre: listFiches(catalogue).length },
		titre: 'Les fiches et leurs mots-clés, pour les moteurs Scrutari (Coredem, Ritimo, Citego)',
		write: () => writeScrutari(catalogue, contexte),
	};
	if (date === undefined) return [fichier];
	const info = x('info', {}, [
		x('date', {}, date),
		x('scrutaridata-url', {}, adresseOf(contexte, DOSSIER_DONNEES + FICHIER)),
	]);
	return [
		fichier,
		{
			...{ ...commun, chemin: 'scrutari-info.xml', nombre: 1, write: () => [writeXml(info)] },
			titre: 'Ce qu’un moteur Scrutari demande d’abord : la date et l’adresse du précédent',
		},
	];
}
