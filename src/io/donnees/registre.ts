/** Every file of the open data: one line for each format, in the order of the page that shows them. */
import { createHash } from 'node:crypto';
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { LireCorps } from '../../core/donnees/corps.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import type { WriteZip } from '../../core/donnees/zip-en-flux.ts';
import { digestNommes, findChangements } from '../../core/identifiants/identifiants.ts';
import type { Changements } from '../../core/identifiants/types.ts';
import { listFichiersBiblio } from '../../renderers/biblio/fichiers.ts';
import { listFichiersAnnexes } from '../../renderers/json/annexes.ts';
import { listFichiersChangements } from '../../renderers/json/changements.ts';
import { listFichiersJson } from '../../renderers/json/fiches.ts';
import { listFichiersGeojson } from '../../renderers/json/geojson.ts';
import { listFichiersSchemas } from '../../renderers/json/schemas-donnees.ts';
import { listFichiersMarkdown } from '../../renderers/markdown/index.ts';
import { listFichiersDcat } from '../../renderers/rdf/catalogue-dcat.ts';
import { listFichiersRdf } from '../../renderers/rdf/fichiers.ts';
import { listFichiersScrutari } from '../../renderers/scrutari/index.ts';
import { listFichiersTableur } from '../../renderers/tableur/index.ts';
import { listFichiersWiki } from '../../renderers/wikitexte/index.ts';
import type { Site } from '../../vues/site.ts';
import { digestOctets } from '../construction/empreintes.ts';
import { createLecteurDeCorps } from '../contenu/read-corps.ts';
import { zipEnFlux } from './zip-en-flux.ts';

/** What is not in the catalogue, nor pure: the text of a sheet, what compresses. */
interface Dehors {
	lire: LireCorps;
	zip: WriteZip;
	/** Since the last release. */
	changements: Changements;
}
type Rendu = (site: Site, contexte: ContexteDonnees, dehors: Dehors) => FichierDonnees[];
/** What describes the others is given them. */
type RenduDesAutres = (
	site: Site,
	contexte: ContexteDonnees,
	fichiers: readonly FichierDonnees[],
) => FichierDonnees[];

const FORMATS: readonly Rendu[] = [
	listFichiersJson,
	listFichiersAnnexes,
	listFichiersMarkdown,
	listFichiersGeojson,
	listFichiersChangements,
	listFichiersTableur,
	listFichiersSchemas,
	(site, contexte, { changements }) =>
		listFichiersWiki(site, contexte, { sha1, nouveautes: toNouveautes(site, changements) }),
	listFichiersRdf,
	listFichiersBiblio,
	listFichiersScrutari,
];

/** As MediaWiki names a text. */
const sha1 = (texte: string): string => createHash('sha1').update(texte).digest('hex');

const toNouveautes = ({ catalogue: { verrou } }: Site, changements: Changements) =>
	verrou && { depuis: verrou.date, identifiants: new Set(Object.values(changements).flat()) };

const CATALOGUES: readonly RenduDesAutres[] = [listFichiersDcat];

/** What is to be written of a site; `lire`: the texts of its sheets. Throws when two formats would write one file. */
export function listFichiersDonnees(
	site: Site,
	contexte: ContexteDonnees,
	lire: LireCorps = createLecteurDeCorps(),
): FichierDonnees[] {
	const { catalogue } = site;
	const changements = findChangements(
		digestNommes(catalogue, lire, digestOctets),
		catalogue.verrou,
	);
	const dehors: Dehors = { lire, zip: zipEnFlux, changements };
	const fichiers = FORMATS.flatMap((format) => format(site, contexte, dehors));
	const tous = [
		...fichiers,
		...CATALOGUES.flatMap((catalogue) => catalogue(site, contexte, fichiers)),
	];
	const chemins = new Set<string>();
	for (const { chemin } of tous) {
		if (chemins.has(chemin)) throw new Error(`/donnees/v1/${chemin} serait écrit deux fois.`);
		chemins.add(chemin);
	}
	return tous;
}
