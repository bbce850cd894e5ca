/** veraPDF, which says whether a PDF is PDF/UA (ISO 14289-1): the one of the machine, else brought by Maven, apart. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compte } from '../src/core/texte/comptes.ts';
import type { Bilan } from './essai-normes.ts';
import { canRun, hasMaven, installParMaven } from './maven.ts';

/** Files in one run: a command has a length. */
const LOT = 60;

export interface Verdict {
	fichier: string;
	conforme: boolean;
	/** Clauses of the standard that it breaks, as veraPDF numbers them: `7.1-1`. */
	clauses: string[];
}

type Commande = readonly [nom: string, ...args: string[]];

/** What runs it; VERAPDF names one. Undefined when the machine has neither it nor Maven. */
export function findVerapdf(say: (texte: string) => void): Commande | undefined {
	const nom = process.env.VERAPDF ?? 'verapdf';
	if (canRun(nom)) return [nom];
	if (process.env.VERAPDF || !hasMaven()) return undefined;
	return [
		'java',
		'-cp',
		path.join(installParMaven('verapdf', 'veraPDF', say), '*'),
		'org.verapdf.apps.GreenfieldCliWrapper',
	];
}

/** Sheets to glue are cut from a poster that is one: each is a piece, which nobody reads. */
const MORCEAUX = /-en-feuilles-a4\.pdf$/;

/** What is said of them, and the account that is kept. */
export function sumVerdicts(verdicts: readonly Verdict[], dossier: string): Bilan {
	const fautes = verdicts.filter(({ conforme }) => !conforme);
	const morceaux = fautes.filter(({ fichier }) => MORCEAUX.test(fichier));
	const conformes = verdicts.length - fautes.length;
	const lignes = fautes.map(
		(faute) =>
			`${morceaux.includes(faute) ? 'à coller' : 'NON'}  ${path.relative(dossier, faute.fichier)} : ${faute.clauses.join(', ')}`,
	);
	return {
		lignes: [...lignes, `${conformes} PDF sur ${verdicts.length} sont conformes à PDF/UA.`],
		releve: {
			...{ juges: verdicts.length - morceaux.length, conformes },
			...(morceaux.length > 0
				? {
						ecartes: `${compte(morceaux.length, 'fichier')} de feuilles à coller : des morceaux d’affiche, que personne ne lit seuls`,
					}
				: {}),
		},
	};
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
