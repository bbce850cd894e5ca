/** EPUBCheck itself (https://www.w3.org/publishing/epubcheck/), beside the one of npm that the tests use. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Bilan } from './essai-normes.ts';
import { hasMaven, installParMaven, versionOf } from './maven.ts';

export interface VerdictEpub {
	fichier: string;
	/** What is wrong, at its place; empty when all is well. */
	messages: string[];
}

interface Rapport {
	checker: { nError: number; nFatal: number; nWarning: number };
	messages: {
		ID: string;
		severity: string;
		message: string;
		locations: { path: string; line: number }[];
	}[];
}

const GRAVES = new Set(['FATAL', 'ERROR', 'WARNING']);

/** The folder of its libraries; undefined where there is neither Maven nor Java. */
export const findEpubcheck = (say: (texte: string) => void): string | undefined =>
	hasMaven() ? installParMaven('epubcheck', 'EPUBCheck', say) : undefined;

/** One verdict. Throws when EPUBCheck says nothing that can be read. */
export function validateEpub(biblio: string, fichier: string): VerdictEpub {
	const args = [
		'-cp',
		path.join(biblio, '*'),
		'com.adobe.epubcheck.tool.Checker',
		fichier,
		'--json',
		'-',
	];
	const { stdout } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1e8 });
	return { fichier, messages: readRapport(stdout, fichier) };
}

/** What its report in JSON tells of errors and warnings. */
export function readRapport(sortie: string, fichier: string): string[] {
	const debut = sortie.indexOf('{');
	if (debut < 0) throw new Error(`EPUBCheck n’a rien dit de ${fichier}.`);
	const { messages } = JSON.parse(sortie.slice(debut)) as Rapport;
	return messages
		.filter(({ severity }) => GRAVES.has(severity))
		.map(({ ID, message, locations }) => {
			const [lieu] = locations;
			return `${ID} ${lieu ? `${lieu.path}:${lieu.line} ` : ''}${message}`;
		});
}

/** What is said of them, and the account that is kept. */
export function sumVerdictsEpub(verdicts: readonly VerdictEpub[], dossier: string): Bilan {
	const fautes = verdicts.filter(({ messages }) => messages.length > 0);
	const conformes = verdicts.length - fautes.length;
	return {
		lignes: [
			...fautes.map(({ fichier, messages }) =>
				[`NON  ${path.relative(dossier, fichier)}`, ...messages.map((m) => `     ${m}`)].join('\n'),
			),
			`${conformes} EPUB sur ${verdicts.length} sans erreur ni avertissement (EPUBCheck ${versionOf('epubcheck')}).`,
		],
		releve: { juges: verdicts.length, conformes },
	};
}
