import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayErreur } from './commande.ts';

const systeme = (code: string, chemin?: string): Error =>
	Object.assign(new Error(`${code}: in English`), { code, ...(chemin && { path: chemin }) });

const CAS: [string, unknown, string][] = [
	[
		'a sentence of ours is said as it is',
		new Error('Le port 4321 est déjà pris.'),
		'Le port 4321 est déjà pris.',
	],
	[
		'a file that is not there',
		systeme('ENOENT', 'absent.odt'),
		'« absent.odt » n’existe pas. Vérifiez son nom et le dossier où vous êtes.',
	],
	[
		'a place without rights',
		systeme('EACCES', '/srv/site'),
		'« /srv/site » n’est pas accessible avec vos droits : changez-les, ou de dossier.',
	],
	[
		'a full disk, without a path',
		systeme('ENOSPC'),
		'Ce fichier n’a pas pu être écrit : le disque est plein. Faites de la place.',
	],
	[
		'a folder for a file',
		systeme('EISDIR', 'content'),
		'« content » est un dossier : un fichier est attendu.',
	],
	['a file for a folder', systeme('ENOTDIR', 'a/b'), '« a/b » n’est pas un dossier.'],
	[
		'a disk that cannot be written',
		systeme('EROFS', 'dist'),
		'« dist » est sur un disque où l’on ne peut pas écrire.',
	],
	[
		'a fault of the system that Node gives without a code',
		Object.assign(new Error(", Unknown error: Read-only file system '/cache/x'"), {
			code: '',
			path: '/cache/x',
		}),
		'« /cache/x » est sur un disque où l’on ne peut pas écrire.',
	],
	[
		'a fault of the code',
		new TypeError('x is not a function'),
		'La commande s’est arrêtée sur une erreur imprévue : « x is not a function ». Relancez-la avec IMPULSER_TRACE=1 pour voir où, et signalez-la par un ticket.',
	],
	['what is not even an error', 'boum', 'boum'],
];

for (const [cas, cause, attendu] of CAS)
	test(`errors for people: ${cas}`, () => assert.equal(sayErreur(cause), attendu));
