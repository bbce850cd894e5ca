/** Runs a command for a person: what fails is told in a sentence, never with a stack. */

/** Sentences for the errors of the system, by code; `objet` is the path or the address it names. */
const SYSTEME: Record<string, (objet: string) => string> = {
	ENOENT: (objet) => `${objet} n’existe pas. Vérifiez son nom et le dossier où vous êtes.`,
	ENOTDIR: (objet) => `${objet} n’est pas un dossier.`,
	EISDIR: (objet) => `${objet} est un dossier : un fichier est attendu.`,
	EACCES: (objet) => `${objet} n’est pas accessible avec vos droits : changez-les, ou de dossier.`,
	EPERM: (objet) =>
		`${objet} n’est pas accessible avec vos droits, ou un autre programme s’en sert.`,
	EROFS: (objet) => `${objet} est sur un disque où l’on ne peut pas écrire.`,
	ENOSPC: (objet) => `${objet} n’a pas pu être écrit : le disque est plein. Faites de la place.`,
	EEXIST: (objet) => `${objet} existe déjà : il n’est pas remplacé.`,
	EBUSY: (objet) => `${objet} est utilisé par un autre programme : fermez-le, puis recommencez.`,
	EMFILE: () => 'Trop de fichiers sont ouverts à la fois : fermez d’autres programmes.',
	EADDRINUSE: () =>
		'Le port est déjà pris : fermez l’autre serveur, ou choisissez-en un, PORT=4322.',
};

/** Where Node gives no code, as when a folder cannot be taken away (nodejs/node, `rmSync`): what the system said. */
const DITS: readonly [RegExp, string][] = [
	[/read-only file system/i, 'EROFS'],
	[/no space left/i, 'ENOSPC'],
	[/permission denied|not permitted/i, 'EACCES'],
	[/too many open files/i, 'EMFILE'],
];

function codeOf({ code, message }: NodeJS.ErrnoException): string | undefined {
	if (code !== '') return code;
	return DITS.find(([motif]) => motif.test(message))?.[1] ?? code;
}

/** Set to anything, it shows where in the code a command stopped. */
const TRACE = 'IMPULSER_TRACE';

/** What happened and what to do, from anything that was thrown. */
export function sayErreur(cause: unknown): string {
	const erreur = cause instanceof Error ? cause : new Error(String(cause));
	const { path: chemin, dest } = erreur as NodeJS.ErrnoException & { dest?: string };
	const code = codeOf(erreur);
	const objet = dest ?? chemin;
	const connue = code && Object.hasOwn(SYSTEME, code) ? SYSTEME[code] : undefined;
	if (connue) return connue(objet ? `« ${objet} »` : 'Ce fichier');
	const dite = erreur.constructor === Error && code === undefined;
	return dite
		? erreur.message
		: `La commande s’est arrêtée sur une erreur imprévue : « ${erreur.message} ». Relancez-la avec ${TRACE}=1 pour voir où, et signalez-la par un ticket.`;
}

/** Says the error on the error output, and its place in the code for who asks. */
export function showErreur(cause: unknown): void {
	console.error(sayErreur(cause));
	if (process.env[TRACE]) console.error(cause);
}

/** What fails out of reach of the command, in an event, ends it all the same. */
function stop(cause: unknown): void {
	showErreur(cause);
	process.exit(1);
}

/** Runs it; the process ends with 1 when it throws, or when it returns false. */
export async function runCommande(
	execute: () => boolean | undefined | Promise<boolean | undefined>,
): Promise<void> {
	process.once('uncaughtException', stop);
	try {
		if ((await execute()) === false) process.exitCode = 1;
	} catch (cause) {
		showErreur(cause);
		process.exitCode = 1;
	}
}
