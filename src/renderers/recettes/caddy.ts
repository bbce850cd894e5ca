/** The recipe for Caddy 2 (https://caddyserver.com/docs/caddyfile). */
import {
	type Cible,
	FICHIER_INTROUVABLE,
	isTexte,
	REGLES_ENTETES,
	TYPE_INCONNU,
	TYPES_DE_FICHIERS,
	typeDeFichier,
} from '../../core/pages/entetes.ts';
import { EXEMPLE, MODE_D_EMPLOI, PREFIXE } from './exemple.ts';

/** A named matcher and the line that uses it: a pattern alone may only begin with a slash. */
function renderEntete(nom: string, motifs: string | undefined, entete: string, valeur: string) {
	const ligne = `\t\theader${motifs ? ` @${nom}` : ''} ${entete} "${valeur}"`;
	return motifs ? [`\t\t@${nom} path ${motifs}`, ligne] : [ligne];
}

function motifOf(cible: Cible): string | undefined {
	if (cible.genre === 'tout') return undefined;
	return cible.genre === 'fichier' ? `*/${cible.nom}` : `${PREFIXE}${cible.chemin}*`;
}

const renderRegles = (): string[] =>
	REGLES_ENTETES.flatMap(({ cible, entete, valeur }, i) =>
		renderEntete(`regle${i + 1}`, motifOf(cible), entete, valeur),
	);

function renderTypes(): string[] {
	const suffixes = Map.groupBy(Object.entries(TYPES_DE_FICHIERS), ([, type]) => type);
	return [
		...renderEntete('', undefined, 'Content-Type', TYPE_INCONNU),
		...renderEntete('dossier', '*/', 'Content-Type', typeDeFichier('/')),
		...[...suffixes].flatMap(([type, liste]) => {
			const motifs = liste.map(([suffixe]) => `*.${suffixe}`).join(' ');
			return renderEntete(liste[0]?.[0] ?? '', motifs, 'Content-Type', type);
		}),
	];
}

/** Patterns of the types worth compressing. */
const listTextes = (): string[] => [
	...new Set(
		Object.values(TYPES_DE_FICHIERS)
			.filter(isTexte)
			.map((type) => `${type.split(';')[0]}*`),
	),
];

const PARTOUT = REGLES_ENTETES.filter(({ cible }) => cible.genre === 'tout');
const AILLEURS = REGLES_ENTETES.filter((r) => !PARTOUT.some(({ entete }) => entete === r.entete));

/** An error shows the page of the site, and none of what was said of the file that is not there. */
const renderErreurs = (): string[] => [
	'\thandle_errors {',
	`\t\trewrite * ${EXEMPLE.base}${FICHIER_INTROUVABLE}`,
	...PARTOUT.map(({ entete, valeur }) => `\t\theader ${entete} "${valeur}"`),
	...AILLEURS.map(({ entete }) => `\t\theader -${entete}`),
	`\t\theader Content-Type "${typeDeFichier(FICHIER_INTROUVABLE)}"`,
	'\t\tfile_server',
	'\t}',
];

export function renderCaddy(): string {
	return [
		...MODE_D_EMPLOI,
		`${EXEMPLE.nom} {`,
		`\troot * ${EXEMPLE.racine}`,
		'\tencode zstd gzip {',
		'\t\tmatch {',
		...listTextes().map((type) => `\t\t\theader Content-Type ${type}`),
		'\t\t}',
		'\t}',
		'\troute {',
		'\t\t@autre not method GET HEAD',
		'\t\theader @autre Allow "GET, HEAD"',
		'\t\trespond @autre 405',
		...renderTypes(),
		...renderRegles(),
		'\t\tfile_server',
		'\t}',
		...renderErreurs(),
		'}',
		'',
	].join('\n');
}
