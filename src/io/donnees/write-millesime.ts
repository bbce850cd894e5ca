/** npm run millesime: writes down what is published, so that nothing of it is lost without being told. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { digestNommes, findChangements } from '../../core/identifiants/identifiants.ts';
import type { Changements } from '../../core/identifiants/types.ts';
import { writeVerrou } from '../../core/identifiants/verrou.ts';
import { digestOctets } from '../construction/empreintes.ts';
import { createLecteurDeCorps } from '../contenu/read-corps.ts';
import { MILLESIMES } from '../contenu/read-registres.ts';

/**
 * Writes the lock of a catalogue without faults into its folder. Returns what changed since the last one;
 * undefined when nothing did, and nothing is written. Throws without a history: a release has a day.
 */
export function writeMillesime(catalogue: Catalogue, dossier: string): Changements | undefined {
	const date = catalogue.modification?.slice(0, 10);
	if (date === undefined)
		throw new Error(
			'Un millésime porte la date du dernier changement, et git ne la dit pas ici. Travaillez dans un dépôt git complet.',
		);
	const nommes = digestNommes(catalogue, createLecteurDeCorps(), digestOctets);
	const { verrou } = catalogue;
	const changements = findChangements(nommes, verrou);
	if (verrou && Object.values(changements).every((ids) => ids.length === 0)) return undefined;
	const premier = { date, ajoutes: [], changes: [], retires: [] };
	const millesimes = verrou
		? [{ date, ...changements }, ...verrou.millesimes]
		: // The first one: all of it is new, and it says so by itself.
			[premier];
	const identifiants = Object.fromEntries([...nommes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(path.join(dossier, MILLESIMES), writeVerrou({ date, identifiants, millesimes }));
	return changements;
}
