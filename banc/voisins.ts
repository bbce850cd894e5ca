/** The neighbours: other generators, given the same sheets, installed apart on demand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installApart } from '../outillage/installation.ts';
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
		installApart(titre, path.join(SOURCES, nom), dossier, tell);
	} catch (cause) {
		tell(`${(cause as Error).message} Les mesures continuent sans lui.`);
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

function writeFiches(nom: NomVoisin, dossier: string, nombre: number): void {
	const { fiches, extension, parler } = VOISINS[nom];
	for (const fiche of listSynthese(nombre)) {
		const fichier = path.join(dossier, fiches, fiche.famille, `${fiche.id}.${extension}`);
		mkdirSync(path.dirname(fichier), { recursive: true });
		writeFileSync(fichier, translateFiche(fiche, parler));
	}
}
