/**
 * What a server says of each file of the site, said once: the small server answers so, and the recipes of
 * deploy/ are made from it.
 */

/** A small page without script, which other sites frame in theirs (renderers/vitrine). */
export const FICHIER_ENCART = 'encart.html';

/** The page shown for an address where there is nothing, at the root of the site. */
export const FICHIER_INTROUVABLE = '404.html';

/** Files that a rule is about. */
export type Cible =
	| { genre: 'tout' }
	/** Path of a folder from the root of the site: `/donnees/`. */
	| { genre: 'dossier'; chemin: string }
	/** All files of that name. */
	| { genre: 'fichier'; nom: string };

export interface RegleEntete {
	cible: Cible;
	entete: string;
	valeur: string;
}

const TOUT: Cible = { genre: 'tout' };

/** A later rule replaces what an earlier one says of the same header. */
export const REGLES_ENTETES: readonly RegleEntete[] = [
	{ cible: TOUT, entete: 'X-Content-Type-Options', valeur: 'nosniff' },
	// The rest of the policy is in each page (layouts/Base.astro): this part only counts in a header.
	{ cible: TOUT, entete: 'Content-Security-Policy', valeur: "frame-ancestors 'none'" },
	{
		cible: { genre: 'fichier', nom: FICHIER_ENCART },
		entete: 'Content-Security-Policy',
		valeur: 'frame-ancestors *',
	},
	{ cible: TOUT, entete: 'Cache-Control', valeur: 'no-cache' },
	// The name of these files changes with what they hold: a browser need never ask again.
	{
		cible: { genre: 'dossier', chemin: '/_impulser/' },
		entete: 'Cache-Control',
		valeur: 'public, max-age=31536000, immutable',
	},
	{
		cible: { genre: 'dossier', chemin: '/donnees/' },
		entete: 'Access-Control-Allow-Origin',
		valeur: '*',
	},
];

/** The type of each kind of file that the site holds, by the end of its name; the rest is bytes. */
export const TYPES_DE_FICHIERS: Readonly<Record<string, string>> = {
	bib: 'application/x-bibtex; charset=utf-8',
	cff: 'application/yaml; charset=utf-8',
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	epub: 'application/epub+zip',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	ics: 'text/calendar; charset=utf-8',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	jsonld: 'application/ld+json',
	md: 'text/markdown; charset=utf-8',
	mdx: 'text/markdown; charset=utf-8',
	mp3: 'audio/mpeg',
	ndjson: 'application/x-ndjson',
	nq: 'application/n-quads',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	odt: 'application/vnd.oasis.opendocument.text',
	ogg: 'audio/ogg',
	opus: 'audio/ogg',
	pdf: 'application/pdf',
	png: 'image/png',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	svg: 'image/svg+xml',
	ttf: 'font/ttf',
	ttl: 'text/turtle; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xhtml: 'application/xhtml+xml',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml',
	yaml: 'application/yaml; charset=utf-8',
	zip: 'application/zip',
};

/** The type of what is none of these. */
export const TYPE_INCONNU = 'application/octet-stream';

/** Types that shrink when they are sent: texts, and what is written as text. */
export const isTexte = (type: string): boolean =>
	/^text\/|charset=|[/+](?:json|xml|x-ndjson|n-quads)$/.test(type);

/** The end of a name, without its dot, in lower case. */
const suffixeOf = (chemin: string): string => /\.([^./]+)$/.exec(chemin)?.[1]?.toLowerCase() ?? '';

/** The type of a file from its path; a folder shows its page. */
export const typeDeFichier = (chemin: string): string =>
	TYPES_DE_FICHIERS[chemin.endsWith('/') ? 'html' : suffixeOf(chemin)] ?? TYPE_INCONNU;

function isVisee(cible: Cible, chemin: string): boolean {
	if (cible.genre === 'dossier') return chemin.startsWith(cible.chemin);
	return cible.genre === 'tout' || chemin.endsWith(`/${cible.nom}`);
}

/** The headers of a file, its type among them, from its path: `/donnees/v1/index.json`. */
export function entetesOf(chemin: string): Record<string, string> {
	const vises = REGLES_ENTETES.filter(({ cible }) => isVisee(cible, chemin));
	return {
		'Content-Type': typeDeFichier(chemin),
		...Object.fromEntries(vises.map(({ entete, valeur }) => [entete, valeur])),
	};
}
