/** The port of a command that serves: read from `PORT`, tried before anything long. */
import { createServer } from 'node:net';

const PAR_DEFAUT = 4321;

/** `PORT`, or 4321. Throws a sentence when it is not the number of a port. */
export function readPort(valeur: string | undefined = process.env.PORT): number {
	if (!valeur) return PAR_DEFAUT;
	const port = Number(valeur);
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	throw new Error(
		`PORT=${valeur} n’est pas un numéro de port : donnez un nombre de 0 à 65535, PORT=4322.`,
	);
}

/** Throws a sentence when that port of this machine cannot be listened to. */
export function checkPort(port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const serveur = createServer();
		serveur.once('error', (cause) => reject(explainPort(cause, port)));
		serveur.listen(port, 'localhost', () => serveur.close(() => resolve()));
	});
}

/** The sentence for a port that another server holds, or that is not for everyone. */
export function explainPort(cause: NodeJS.ErrnoException, port: number): Error {
	if (cause.code === 'EADDRINUSE')
		return new Error(
			`Le port ${port} est déjà pris : fermez l’autre serveur, ou choisissez PORT=4322.`,
		);
	if (cause.code === 'EACCES')
		return new Error(`Le port ${port} est réservé au système : choisissez PORT=4322.`);
	return cause;
}
