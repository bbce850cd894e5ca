/** How long test files take: said at the end of a run, and kept to begin with the longest the next time. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const GARDEES = '.cache/durees-des-tests.json';
const NOMBRE_DITES = 10;

/** On a machine that has kept nothing yet: those that take minutes. */
const LONGUES = [
	'tests/contenu/site.test.ts',
	'tests/site/accessibilite.test.ts',
	'tests/commandes/build.test.ts',
	'tests/site/contribuer.test.ts',
	'tests/commandes/banc.test.ts',
];
const DUREE_LONGUE = 120_000;

const sayDuree = (ms: number): string => {
	const secondes = Math.round(ms / 1000);
	const minutes = Math.floor(secondes / 60);
	return minutes > 0
		? `${minutes} min ${String(secondes % 60).padStart(2, '0')} s`
		: `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
};

function read(fichier: string): Record<string, number> {
	try {
		return existsSync(fichier) ? JSON.parse(readFileSync(fichier, 'utf8')) : {};
	} catch {
		// Only the order of the files is lost with it.
		return {};
	}
}

export class Durees {
	private readonly gardees: Record<string, number>;
	private readonly fichiers = new Map<string, number>();
	private readonly etapes = new Map<string, number>();
	private readonly memoire: string;

	/** `memoire`: the file that keeps them from one run to the next. */
	constructor(memoire = GARDEES) {
		this.memoire = memoire;
		this.gardees = read(memoire);
	}

	/** Milliseconds that a test file took. */
	note(fichier: string, ms: number): void {
		this.fichiers.set(fichier.replaceAll('\\', '/'), ms);
	}

	noteEtape(nom: string, ms: number): void {
		this.etapes.set(nom, ms);
	}

	/** The files that took longest the last time first, so that the last ones to end are short. */
	sortLongues(fichiers: readonly string[]): string[] {
		const dureeOf = (fichier: string): number =>
			this.gardees[fichier] ?? (LONGUES.includes(fichier) ? DUREE_LONGUE : 0);
		return fichiers.toSorted((a, b) => dureeOf(b) - dureeOf(a) || a.localeCompare(b));
	}

	/** The steps in order, then the slowest files. */
	say(): string {
		const lentes = [...this.fichiers].sort((a, b) => b[1] - a[1]).slice(0, NOMBRE_DITES);
		const ligne = ([nom, ms]: readonly [string, number]): string =>
			`  ${sayDuree(ms).padStart(11)}  ${nom}`;
		const parties = [['Durée des étapes', ...[...this.etapes].map(ligne)]];
		if (lentes.length > 0) parties.push(['Fichiers les plus longs', ...lentes.map(ligne)]);
		return parties.map((p) => p.join('\n')).join('\n');
	}

	save(): void {
		mkdirSync(path.dirname(this.memoire), { recursive: true });
		const toutes = { ...this.gardees, ...Object.fromEntries(this.fichiers) };
		writeFileSync(this.memoire, `${JSON.stringify(toutes, null, '\t')}\n`);
	}
}
