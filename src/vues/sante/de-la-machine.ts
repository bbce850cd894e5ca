/** How the machine is: packages, known faults, room on the disk, weight of the site. */
import type { FauteDePaquet } from '../../core/dependances/fautes.ts';
import { compte } from '../../core/texte/comptes.ts';
import { sayPoids } from '../mots.ts';
import { type PointDeSante, point } from './points.ts';

/** Known faults of packages, by severity, as `npm audit` counts them. */
export type Failles = Readonly<Record<string, number>>;
/** A package that has a newer version, as `npm outdated` tells it. */
export interface Retard {
	nom: string;
	actuelle: string;
	derniere: string;
}

export interface FaitsDeLaMachine {
	paquets: readonly FauteDePaquet[];
	/** Undefined when nobody could be asked. */
	failles: Failles | undefined;
	retards: readonly Retard[] | undefined;
	/** Of Node: the one at hand, and the one that the project names. */
	node: { ici: string; attendu: string };
	/** In bytes; undefined for what is not there. */
	disque: { libre: number; cache: number | undefined; site: number | undefined };
}

const LIBRE_MIN = 2e9;
const CACHE_MAX = 4e9;
/** Of the free hosting of pages: GitHub asks for less than 1 GB (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits). */
const SITE_MAX = 1e9;

export const judgeMachine = (faits: FaitsDeLaMachine): PointDeSante[] => [
	judgePaquets(faits.paquets),
	judgeFailles(faits.failles),
	judgeRetards(faits.retards),
	judgeNode(faits.node),
	...judgeDisque(faits.disque),
];

function judgePaquets(fautes: readonly FauteDePaquet[]): PointDeSante {
	if (fautes.length === 0)
		return point(
			'bien',
			'Chaque bibliothèque a son empreinte, une licence admise, et n’installe rien en cachette.',
		);
	return point(
		'faire',
		`${compte(fautes.length, 'faute')} dans les bibliothèques.`,
		'npm run dependances',
	);
}

const GRAVES = ['critical', 'high'];
function judgeFailles(failles: Failles | undefined): PointDeSante {
	if (!failles)
		return point(
			'inconnu',
			'Les failles connues des bibliothèques.',
			'npm audit, depuis une machine reliée à internet',
		);
	const { total = 0 } = failles;
	const graves = GRAVES.reduce((n, g) => n + (failles[g] ?? 0), 0);
	if (total === 0) return point('bien', 'Aucune faille connue dans les bibliothèques.');
	return point(
		graves > 0 ? 'faire' : 'prevoir',
		`${compte(total, 'faille connue', 'failles connues')} dans les bibliothèques, dont ${compte(graves, 'grave')}.`,
		'npm audit les décrit ; docs/tenir.md dit comment renouveler une bibliothèque.',
	);
}

const majeure = (version: string): number => Number(version.split('.')[0]);
function judgeRetards(retards: readonly Retard[] | undefined): PointDeSante {
	if (!retards)
		return point(
			'inconnu',
			'Les nouvelles versions des bibliothèques.',
			'npm outdated, depuis une machine reliée à internet',
		);
	// A registry that is behind says that an older one is the last.
	const majeures = retards.filter((r) => majeure(r.derniere) > majeure(r.actuelle));
	if (majeures.length === 0)
		return point('bien', 'Aucune bibliothèque n’a de version majeure de retard.');
	return point(
		'prevoir',
		`${compte(majeures.length, 'bibliothèque a', 'bibliothèques ont')} une version majeure de retard : ${majeures.map((r) => `${r.nom} ${r.actuelle} → ${r.derniere}`).join(', ')}.`,
		'Une à la fois, avec ses notes de version, puis npm test.',
	);
}

function judgeNode({ ici, attendu }: FaitsDeLaMachine['node']): PointDeSante {
	if (majeure(ici.slice(1)) === majeure(attendu)) return point('bien', `Node ${ici.slice(1)}.`);
	return point('prevoir', `Node ${ici.slice(1)} ici, ${attendu} attendu.`, 'npm ci l’apporte.');
}

function judgeDisque({ libre, cache, site }: FaitsDeLaMachine['disque']): PointDeSante[] {
	const place = `${sayPoids(libre)} libres sur ce disque.`;
	const points = [
		libre < LIBRE_MIN
			? point('faire', place, 'Faites de la place : une construction en demande 2 Go.')
			: point('bien', place),
	];
	if (cache !== undefined && cache > CACHE_MAX)
		points.push(
			point(
				'prevoir',
				`Le dossier .cache pèse ${sayPoids(cache)}.`,
				'Effacez-le : il se refait seul.',
			),
		);
	if (site !== undefined)
		points.push(
			site > SITE_MAX
				? point(
						'faire',
						`Le site pèse ${sayPoids(site)} : des hébergeurs gratuits le refusent.`,
						'docs/publier.md',
					)
				: point('bien', `Le site construit pèse ${sayPoids(site)}.`),
		);
	return points;
}
