/** Gathers what npm run sante judges. */
import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { findFautes } from '../../core/dependances/fautes.ts';
import { digestNommes, findChangements } from '../../core/identifiants/identifiants.ts';
import { judgeMachine } from '../../vues/sante/de-la-machine.ts';
import { judgeContenu } from '../../vues/sante/du-contenu.ts';
import type { PointDeSante } from '../../vues/sante/points.ts';
import { dossierCache } from '../commandes/dossiers.ts';
import { verifyContenu } from '../commandes/verification.ts';
import { listFichiers } from '../construction/arborescence.ts';
import { digestOctets } from '../construction/empreintes.ts';
import { createLecteurDeCorps } from '../contenu/read-corps.ts';
import { readPaquets, readProgrammes } from '../dependances/verrou.ts';
import { readReleve } from '../liens/releve-liens.ts';
import { askFailles, askRetards } from './npm.ts';

export interface OptionsDeSante {
	contenu: string;
	/** Where the site is built. */
	site: string;
	jour: string;
	/** Whether the registry of npm may be asked. */
	enLigne: boolean;
}

/** Everything that is to be said, the content first. */
export async function examineSante(options: OptionsDeSante): Promise<PointDeSante[]> {
	const [failles, retards] = options.enLigne
		? await Promise.all([askFailles(), askRetards()])
		: [undefined, undefined];
	const catalogue = await verifyContenu(options.contenu, options.jour);
	const nommes = digestNommes(catalogue, createLecteurDeCorps(), digestOctets);
	const { bavail, bsize } = statfsSync('.');
	return [
		...judgeContenu({
			...{ catalogue, releve: readReleve(), jour: options.jour },
			changements: findChangements(nommes, catalogue.verrou),
		}),
		...judgeMachine({
			...{ failles, retards },
			paquets: findFautes(readPaquets(), readProgrammes()),
			node: { ici: process.version, attendu: readFileSync('.nvmrc', 'utf8').trim() },
			disque: {
				libre: bavail * bsize,
				cache: weigh(dossierCache()),
				site: weigh(options.site),
			},
		}),
	];
}

/** Bytes of all its files; undefined when it is not there. */
function weigh(dossier: string): number | undefined {
	if (!existsSync(dossier)) return undefined;
	return listFichiers(dossier).reduce(
		(somme, f) => somme + (statSync(f, { throwIfNoEntry: false })?.size ?? 0),
		0,
	);
}
