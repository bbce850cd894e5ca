/** veraPDF, which says whether a PDF is PDF/UA (ISO 14289-1): the one of the machine, else brought by Maven, apart. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.resolve('tests/verapdf/pom.xml');
/** Files in one run: a command has a length. */
const LOT = 60;

export interface Verdict {
	fichier: string;
	conforme: boolean;
	/** Clauses of the standard that it breaks, as veraPDF numbers them: `7.1-1`. */
	clauses: string[];
}

type Commande = readonly [nom: string, ...args: string[]];

const canRun = (nom: string): boolean => spawnSync(nom, ['--version']).error === undefined;

/** What runs it; VERAPDF names one. Undefined when the machine has neither it nor Maven. */
export function findVerapdf(say: (texte: string) => void): Commande | undefined {
	const nom = process.env.VERAPDF ?? 'verapdf';
	if (canRun(nom)) return [nom];
	if (process.env.VERAPDF || !canRun('mvn') || !canRun('java')) return undefined;
	return [
		'java',
		'-cp',
		path.join(installParMaven(say), '*'),
		'org.verapdf.apps.GreenfieldCliWrapper',
	];
}

/** The folder of its libraries. Throws, in French, when they cannot be fetched. */
function installParMaven(say: (texte: string) => void): string {
	const dossier = path.resolve(process.env.IMPULSER_CACHE ?? '.cache', 'verapdf');
	const [pom, biblio] = [path.join(dossier, 'pom.xml'), path.join(dossier, 'lib')];
	const texte = readFileSync(SOURCE, 'utf8');
	if (existsSync(biblio) && existsSync(pom) && readFileSync(pom, 'utf8') === texte) return biblio;
	say(
		`Installation de veraPDF dans ${path.relative(process.cwd(), dossier)}, une fois pour toutes…`,
	);
	rmSync(dossier, { recursive: true, force: true });
	const args = [
		'-q',
		'-B',
		'-f',
		SOURCE,
		'dependency:copy-dependencies',
		`-DoutputDirectory=${biblio}`,
	];
	const { status, stdout } = spawnSync('mvn', args, { encoding: 'utf8' });
	if (status !== 0)
		throw new Error(
			`veraPDF n’a pas pu être installé : il faut le réseau, la première fois. (${stdout.trim().split('\n')[0] ?? ''})`,
		);
	cpSync(SOURCE, pom);
	return biblio;
}

/** One verdict a file, in their order. Throws when veraPDF says nothing of one of them. */
export function validatePdfs([nom, ...debut]: Commande, fichiers: readonly string[]): Verdict[] {
	const sorties: string[] = [];
	for (let i = 0; i < fichiers.length; i += LOT) {
		const args = [
			...debut,
			'--flavour',
			'ua1',
			'--format',
			'text',
			'-v',
			...fichiers.slice(i, i + LOT),
		];
		sorties.push(spawnSync(nom, args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout ?? '');
	}
	const verdicts = readVerdicts(sorties.join('\n'));
	return fichiers.map((fichier) => {
		const verdict = verdicts.get(fichier);
		if (!verdict) throw new Error(`veraPDF n’a rien dit de ${fichier}.`);
		return verdict;
	});
}

/** What it prints: `PASS a.pdf ua1`, or `FAIL a.pdf ua1` then a line for each clause, `  FAIL 7.1-1`. */
export function readVerdicts(sortie: string): Map<string, Verdict> {
	const verdicts = new Map<string, Verdict>();
	let dernier: Verdict | undefined;
	for (const ligne of sortie.split('\n')) {
		const [, etat, fichier] = /^(PASS|FAIL) (.+) ua1$/.exec(ligne) ?? [];
		const [, clause] = /^ {2}FAIL (\S+)$/.exec(ligne) ?? [];
		if (fichier) {
			dernier = { fichier, conforme: etat === 'PASS', clauses: [] };
			verdicts.set(fichier, dernier);
		} else if (clause) dernier?.clauses.push(clause);
	}
	return verdicts;
}
