/** The recipe for nginx (https://nginx.org/en/docs/http/ngx_http_headers_module.html). */
import {
	type Cible,
	FICHIER_INTROUVABLE,
	isTexte,
	REGLES_ENTETES,
	TYPE_INCONNU,
	TYPES_DE_FICHIERS,
} from '../../core/pages/entetes.ts';
import { EXEMPLE, MODE_D_EMPLOI, PREFIXE } from './exemple.ts';

const escapeMotif = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function motifOf(cible: Cible): string {
	if (cible.genre === 'tout') return 'default';
	if (cible.genre === 'fichier') return `~/${escapeMotif(cible.nom)}$`;
	return `~^${escapeMotif(PREFIXE + cible.chemin)}`;
}

const variableOf = (entete: string): string =>
	`$impulser_${entete.toLowerCase().replaceAll('-', '_')}`;

/** One variable for each header, from the address: an empty one is not sent. */
function renderMap(entete: string): string[] {
	const regles = REGLES_ENTETES.filter((r) => r.entete === entete);
	const defaut = regles.some(({ cible }) => cible.genre === 'tout') ? [] : ['\tdefault "";'];
	return [
		`map $uri ${variableOf(entete)} {`,
		...defaut,
		...regles.map(({ cible, valeur }) => `\t${motifOf(cible)} "${valeur}";`),
		'}',
	];
}

const CHARSET = '; charset=utf-8';
const nu = (type: string): string => type.replace(CHARSET, '');

function renderTypes(): string[] {
	const suffixes = Map.groupBy(Object.entries(TYPES_DE_FICHIERS), ([, type]) => nu(type));
	return [
		'\ttypes {',
		...[...suffixes].map(([type, liste]) => `\t\t${type} ${liste.map(([s]) => s).join(' ')};`),
		'\t}',
		`\tdefault_type ${TYPE_INCONNU};`,
	];
}

/** Each type once, without `text/html`, which nginx always takes. */
function listTypes(garde: (type: string) => boolean): string {
	const types = Object.values(TYPES_DE_FICHIERS).filter(garde).map(nu);
	return [...new Set(types)].filter((type) => type !== 'text/html').join(' ');
}

/** What goes into `/etc/nginx/conf.d/`. */
export function renderNginx(): string {
	const entetes = [...new Set(REGLES_ENTETES.map(({ entete }) => entete))];
	return [
		...MODE_D_EMPLOI,
		...entetes.flatMap(renderMap),
		'server {',
		'\tlisten 80;',
		`\tserver_name ${EXEMPLE.nom};`,
		`\troot ${EXEMPLE.racine};`,
		'\tindex index.html;',
		'\tabsolute_redirect off;',
		`\terror_page 404 ${EXEMPLE.base}${FICHIER_INTROUVABLE};`,
		...renderTypes(),
		'\tcharset utf-8;',
		`\tcharset_types ${listTypes((type) => type.endsWith(CHARSET))};`,
		'\tgzip on;',
		'\tgzip_min_length 512;',
		'\tgzip_vary on;',
		'\tgzip_proxied any;',
		`\tgzip_types ${listTypes(isTexte)};`,
		...entetes.map((entete) => `\tadd_header ${entete} ${variableOf(entete)} always;`),
		'}',
		'',
	].join('\n');
}
