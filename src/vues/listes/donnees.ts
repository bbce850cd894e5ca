/** The open data as their page shows them: what to take, by what one does with it. */
import { DOSSIER_DONNEES } from '../../core/donnees/contexte.ts';
import type { FichierEcrit, Manifeste } from '../../core/donnees/manifeste.ts';
import { sayNombre } from '../../core/temps/durees.ts';
import { sayPoids } from '../mots.ts';

export interface LienDonnees {
	/** « ODS » */
	nom: string;
	href: string;
	/** « 82 ko » */
	poids: string;
}

export interface LigneDonnees {
	titre: string;
	/** « 121 lignes »; none where there is one thing alone. */
	nombre?: string;
	liens: LienDonnees[];
}

export interface GroupeDonnees {
	id: string;
	titre: string;
	lignes: LigneDonnees[];
}

const NOMS: Readonly<Record<string, string>> = {
	ndjson: 'NDJSON',
	geojson: 'GeoJSON',
	jsonld: 'JSON-LD',
	ttl: 'Turtle',
	nq: 'N-Quads',
	bib: 'BibTeX',
};
const formatOf = (fichier: string): string => {
	const fin = fichier.split('.').at(-1) ?? '';
	return NOMS[fin] ?? fin.toUpperCase();
};

const SCHEMA = /^schemas\//;

interface Groupe {
	id: string;
	titre: string;
	prend: (fichier: string) => boolean;
}

/** In the order of the page. */
const GROUPES: readonly Groupe[] = [
	{ id: 'tableur', titre: 'Pour un tableur', prend: (f) => /^(?:ods|csv)\//.test(f) },
	{ id: 'carte', titre: 'Pour une carte', prend: (f) => f.endsWith('.geojson') },
	{
		id: 'programme',
		titre: 'Pour un programme',
		prend: (f) => /\.(?:nd)?json$/.test(f) && !SCHEMA.test(f),
	},
	{ id: 'wiki', titre: 'Pour un wiki', prend: (f) => f.startsWith('wiki/') },
	{
		id: 'liens',
		titre: 'Pour relier à d’autres bases',
		prend: (f) => !/^(?:ods|csv|wiki)\/|json$/.test(f),
	},
	{ id: 'schemas', titre: 'Les schémas', prend: (f) => SCHEMA.test(f) },
];

/** Each sheet has its own: they are told by their pattern. */
const isSeule = ({ fichier }: FichierEcrit): boolean => fichier.startsWith('fiches/');

/** The files of a build, those of one sheet left out; the formats of one table on its line. */
export const buildVueDonnees = ({ fichiers }: Pick<Manifeste, 'fichiers'>): GroupeDonnees[] =>
	GROUPES.flatMap(({ id, titre, prend }) => {
		const siens = fichiers.filter((f) => !isSeule(f) && prend(f.fichier));
		return siens.length === 0 ? [] : [{ id, titre, lignes: toLignes(siens) }];
	});

const toLignes = (fichiers: readonly FichierEcrit[]): LigneDonnees[] =>
	[...Map.groupBy(fichiers, ({ titre }) => titre)].map(([titre, siens]) => {
		const { nombre = 0 } = siens[0] ?? {};
		return {
			titre,
			...(nombre > 1 ? { nombre: `${sayNombre(nombre)}\u00a0enregistrements` } : {}),
			liens: siens.map(({ fichier, octets }) => ({
				nom: formatOf(fichier),
				href: DOSSIER_DONNEES + fichier,
				poids: sayPoids(octets),
			})),
		};
	});
