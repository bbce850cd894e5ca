/** The neighbours: other generators, given the same sheets, installed apart on demand. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listSynthese } from '../outillage/synthese.ts';
import { type Candidat, createCandidat } from './candidats.ts';
import { tell } from './mesures.ts';
import type { NomVoisin } from './plans.ts';
import { DOSSIER } from './sites.ts';
import { type Parler, translateFiche } from './traduction.ts';

interface Voisin {
	titre: string;
	/** Where the sheets go, from its folder, and what ends their names. */
	fiches: string;
	extension: string;
	parler: Parler;
	commandes: readonly (readonly string[])[];
	restes: readonly string[];
}

export const VOISINS: Readonly<Record<NomVoisin, Voisin>> = {
	starlight: {
		titre: 'Starlight',
		fiches: 'src/content/docs',
		extension: 'mdx',
		parler: {
			entete: {},
			debut: `import { Aside } from '@astrojs/starlight/components';`,
			astuce: (titre, texte) => `<Aside type="tip" title="${titre}">\n${texte}\n</Aside>`,
		},
		commandes: [['node_modules/astro/bin/astro.mjs', 'build']],
		restes: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
	},
	eleventy: {
		titre: 'Eleventy',
		fiches: 'src',
		extension: 'md',
		parler: {
			entete: { tags: ['fiches'] },
			debut: '',
			astuce: (titre, texte) => `{% astuce "${titre}" %}\n\n${texte}\n\n{% endastuce %}`,
		},
		commandes: [
			['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
			['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'],
		],
		restes: ['.cache'],
	},
};

const SOURCES = path.resolve('banc/voisins');

/** That generator on so many sheets; undefined, and said, when it cannot be installed here. */
export function createVoisin(nom: NomVoisin, nombre: number): Candidat | undefined {
	const { titre, fiches, extension, commandes, restes } = VOISINS[nom];
	const dossier = path.join(DOSSIER, 'voisins', nom);
	try {
		install(titre, path.join(SOURCES, nom), dossier);
	} catch (cause) {
		tell((cause as Error).message);
		return undefined;
	}
	writeFiches(nom, dossier, nombre);
	const env = { ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' };
	return createCandidat({
		nom: titre,
		site: path.join(dossier, 'dist'),
		fiche: path.join(dossier, fiches, `outils/outil-1.${extension}`),
		restes: restes.map((reste) => path.join(dossier, reste)),
		commandes: commandes.map((args) => ({ args, dossier, env })),
	});
}

/** Its sources are copied each time; its libraries are fetched when their lock is another one. */
function install(titre: string, sources: string, dossier: string): void {
	const verrou = path.join(sources, 'package-lock.json');
	const installe = path.join(dossier, 'node_modules/verrou.json');
	rmSync(path.join(dossier, 'src'), { recursive: true, force: true });
	cpSync(sources, dossier, { recursive: true });
	if (existsSync(installe) && readFileSync(installe, 'utf8') === readFileSync(verrou, 'utf8'))
		return;
	const ou = path.relative(process.cwd(), dossier);
	tell(`Installation de ${titre} dans ${ou}, une fois pour toutes…`);
	const { status, stderr } = spawnSync(
		'npm',
		['ci', '--prefix', dossier, '--ignore-scripts', '--no-audit', '--no-fund'],
		{
			cwd: dossier,
			encoding: 'utf8',
			shell: process.platform === 'win32',
		},
	);
	if (status !== 0)
		throw new Error(
			`${titre} n’a pas pu être installé : il faut le réseau, la première fois. Les mesures continuent sans lui. (${stderr?.split('\n')[0] ?? ''})`,
		);
	cpSync(verrou, installe);
}

function writeFiches(nom: NomVoisin, dossier: string, nombre: number): void {
	const { fiches, extension, parler } = VOISINS[nom];
	for (const fiche of listSynthese(nombre)) {
		const fichier = path.join(dossier, fiches, fiche.famille, `${fiche.id}.${extension}`);
		mkdirSync(path.dirname(fichier), { recursive: true });
		writeFileSync(fichier, translateFiche(fiche, parler));
	}
}
