/**
 * Opens images in a process of its own: one that is made to break its reader breaks only that. Takes
 * lines of JSON `{ fichier, sortie }`, says « prêt », then answers each by a line, in order.
 */

import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { IMAGE_OCTETS_MAX } from '../../../core/lecture/images.ts';
import { readBorne } from '../lecture-bornee.ts';
import { examine } from './examen.ts';

const demandes = (await text(process.stdin)).split('\n').filter((l) => l !== '');
process.stdout.write('prêt\n');
for (const demande of demandes) {
	const { fichier, sortie } = JSON.parse(demande) as { fichier: string; sortie: string };
	const { etat, copie } = await examine(
		readBorne(fichier, IMAGE_OCTETS_MAX).octets,
		path.basename(fichier),
	);
	if (copie) {
		writeFileSync(`${sortie}.${process.pid}`, copie);
		renameSync(`${sortie}.${process.pid}`, sortie);
	}
	const empreinte = copie && createHash('sha256').update(copie).digest('hex');
	process.stdout.write(`${JSON.stringify({ etat, empreinte })}\n`);
}
