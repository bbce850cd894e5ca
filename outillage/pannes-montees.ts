/** The faults that need mounts of one's own, or another clock: for root, on Linux. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import {
	type Atelier,
	build,
	buildDeux,
	buildMonte,
	type Epreuve,
	entitle,
	prepareDossier,
	SANS_PDF,
	sumOf,
	TITRES,
} from './pannes.ts';

/** Whether this machine lets one mount for oneself. */
export const canMount = (): boolean =>
	spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' })
		.status === 0;

const POLICES = path.resolve('node_modules/@expo-google-fonts/atkinson-hyperlegible-next');

interface Panne {
	nom: string;
	/** Shell, before the build. */
	avant: (atelier: Atelier) => string;
	args?: readonly string[];
	/** What it must say. */
	dit: RegExp;
	/** Whether the new site must be there; else the old one must be untouched. */
	reussit: boolean;
}

const plein = (dossier: string, taille: string): string =>
	`mount -t tmpfs -o size=${taille} tmpfs '${prepareDossier(dossier)}'`;

const PANNES: readonly Panne[] = [
	{
		nom: 'disque plein là où l’on construit',
		avant: () => plein(path.resolve('.cache'), '300k'),
		dit: /le disque est plein/,
		reussit: false,
	},
	{
		nom: 'disque plein là où l’on garde',
		avant: ({ cache }) => plein(cache, '300k'),
		dit: /le disque est plein/,
		reussit: false,
	},
	{
		nom: 'cache que l’on ne peut pas écrire',
		avant: ({ cache }) =>
			`mount --bind -o ro '${prepareDossier(cache)}' '${cache}'\nmount -o remount,bind,ro '${cache}'`,
		dit: /Site construit dans/,
		reussit: true,
	},
	{
		nom: 'police absente',
		avant: () => `mount -t tmpfs tmpfs '${POLICES}'`,
		args: [],
		dit: /npm ci/,
		reussit: false,
	},
];

/** Each of them, on a site that is in place. */
export function tryPannes(atelier: Atelier): Epreuve[] {
	const { sommes } = buildDeux(atelier);
	return PANNES.map(({ nom, avant, args = SANS_PDF, dit, reussit }) => {
		entitle(atelier, TITRES[1]);
		build(atelier);
		entitle(atelier, TITRES[0]);
		const lu = buildMonte(atelier, avant(atelier), args);
		const voulue = sommes[reussit ? TITRES[0] : TITRES[1]];
		const entier = sumOf(atelier.sortie) === voulue;
		const juste =
			entier && dit.test(lu.dit) && (lu.code === 0) === reussit && !/\n {4}at /.test(lu.dit);
		return {
			nom,
			juste,
			dit: `${entier ? 'le site attendu' : 'un autre site'}, code ${lu.code} : ${lastLine(lu.dit)}`,
		};
	});
}

const lastLine = (dit: string): string => dit.trim().split('\n').at(-1)?.slice(0, 160) ?? '';

/** Under another clock the site is the same, byte for byte. */
export function tryHorloges(atelier: Atelier): Epreuve[] {
	const [faketime] = spawnSync('sh', ['-c', 'command -v faketime'], {
		encoding: 'utf8',
	}).stdout.split('\n');
	if (!faketime)
		return [
			{
				nom: 'horloge fausse',
				dit: 'faketime n’est pas là (paquet Debian « faketime »)',
				juste: undefined,
			},
		];
	const { sommes } = buildDeux(atelier);
	entitle(atelier, TITRES[0]);
	return ['2001-02-03 04:05:06', '2040-02-03 04:05:06'].map((quand) => {
		const lu = buildMonte(
			atelier,
			`rm -rf '${atelier.cache}'\nexport LD_PRELOAD="$(faketime '${quand}' printenv LD_PRELOAD)" FAKETIME='@${quand}' FAKETIME_DONT_FAKE_MONOTONIC=1`,
		);
		const pareil = sumOf(atelier.sortie) === sommes[TITRES[0]];
		return {
			nom: `horloge en ${quand.slice(0, 4)}`,
			juste: lu.code === 0 && pareil,
			dit: `code ${lu.code}, ${pareil ? 'le même site, à l’octet près' : `un autre site : ${lastLine(lu.dit)}`}`,
		};
	});
}
